import { problems } from '../locales/en.json';
import { follow } from './language.ts';

let words = problems;

follow('problems', problems, (learnt) => {
  words = learnt;
});

const isOurs = (error: string): error is keyof typeof problems => Object.hasOwn(words, error);

/** What the reader is told of an outcome's error: our own are named, the browser's come in its own words. */
export const problemText = (error: string): string => (isOurs(error) ? words[error] : error);
