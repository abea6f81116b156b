/** Topics that a reader would look for together. */
import type { strings } from './strings.ts';

export type TopicGroup = keyof (typeof strings)['topics']['groups'];

const GROUPS: Readonly<Record<TopicGroup, string>> = {
  places: 'countries places provinces seas-and-straits towns world-regions',
  world:
    'african-affairs china europe european-union france germany gulf horn-of-africa india-south-asia iran israel-palestinians japan-korea latin-america middle-east russia-ukraine southeast-asia turkey united-kingdom',
  law: 'elections human-rights international-law technology-law united-nations us-constitution us-government us-law',
  war: 'alliances armed-groups arms-control conflicts military-terms weapons',
  society: 'climate companies economy media migration religions science-health sport-bodies',
  people: 'people-world us-people',
};

const groupOf = new Map(
  Object.entries(GROUPS).flatMap(([group, topics]) =>
    topics.split(' ').map((topic) => [topic, group as TopicGroup]),
  ),
);

/** The topics of a dataset by group; groups without one are left out. */
export function groupTopics(topics: readonly string[]): [group: TopicGroup, topics: string[]][] {
  const found = Map.groupBy(topics, (topic) => groupOf.get(topic) ?? 'society');
  return (Object.keys(GROUPS) as TopicGroup[]).flatMap((group) => {
    const members = found.get(group);
    return members ? [[group, members] as [TopicGroup, string[]]] : [];
  });
}
