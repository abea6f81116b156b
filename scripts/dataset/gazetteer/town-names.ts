/** Which names a town may be found by, and how many signs the text must give for it. */
import { keyOf, type Town } from './place.ts';
import type { Row } from './towns.ts';

/** From here on a name that persons bear too is, in the news, the town's first of all. */
const GREATER_THAN_PERSONS = 1_500_000;
/** So many people make a town that stands alone where no other bears its name. */
export const KNOWN_EVERYWHERE = 100_000;
/** A name of many towns means the greatest of them only where it is known and so much greater than the next. */
const GREATEST_FROM = 300_000;
const GREATER_BY = 3;
const SHORTEST_ALONE = 4;

/** How far the name of a town is to be doubted among those that bear it; `isTaken`: a card of another kind has the name. */
export function doubtOf(
  { town, isWord, isPerson, alone }: Row,
  bearers: readonly Town[],
  isTaken: boolean,
): Town['doubt'] {
  if (isTaken) return 3;
  if (alone === true) return 0;
  if (isWord || alone === false || keyOf(town.title).length < SHORTEST_ALONE) return 3;
  const others = bearers.filter((other) => other !== town);
  const next = Math.max(0, ...others.map(({ people }) => people));
  if (isPerson && town.people < GREATER_THAN_PERSONS) return 2;
  const isGreatest = town.people >= GREATER_BY * next;
  // A capital speaks for its country: Georgetown, where the page is about Guyana.
  if (others.length > 0 && isGreatest && town.feature === 'PPLC' && town.people < GREATEST_FROM) return 1;
  if (others.length > 0 && !(isGreatest && town.people >= GREATEST_FROM)) return 2;
  return town.people >= KNOWN_EVERYWHERE || town.feature === 'PPLC' ? 0 : 1;
}

/** The names that a town is found by: those that nothing else bears, and title and press names whatever bears them. */
export function namesOf(
  { town, pressNames }: Row,
  claimed: ReadonlySet<string>,
  bearers: ReadonlyMap<string, Town[]>,
): string[] {
  const [title, ...others] = town.names as [string, ...string[]];
  return [
    title,
    ...others.filter((name) => {
      if (pressNames.includes(name)) return true;
      const key = keyOf(name);
      return (
        town.doubt < 2 && !claimed.has(key) && (bearers.get(key) ?? []).every((bearer) => bearer === town)
      );
    }),
  ];
}
