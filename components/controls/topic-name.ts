import { topics } from '../../locales/en.json';
import { follow } from '../language.ts';

let names: Record<string, string> = topics;

follow('topics', topics, (words) => {
  names = words;
});

/** The name of a topic, which is the folder its cards are written in: "us-government" is "US government". */
export const topicName = (topic: string): string => names[topic.replaceAll('-', '_')] ?? topic;
