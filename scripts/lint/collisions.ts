import type { Name } from '../../data/card-file.ts';
import { spellingOf } from '../../detection/names-index/build.ts';
import type { LoadedCard, Path } from '../dataset/load.ts';
import type { Rule } from './rule.ts';
import { partsOf } from './walk.ts';

interface Bearer {
  loaded: LoadedCard;
  path: Path;
  title: string;
  /** Whether the card says when the name is its own: by needs, by cues or as the default. */
  hasRule: boolean;
}

const isRuled = (name: Name, cues: readonly string[] | undefined): boolean =>
  (cues?.length ?? 0) > 0 ||
  (typeof name === 'object' && (name.needs !== undefined || name.default === true));

function bearersOf(cards: readonly LoadedCard[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const loaded of cards) {
    for (const { part, path } of partsOf(loaded.card)) {
      for (const [index, name] of (part.names ?? []).entries()) {
        const spelling = spellingOf(typeof name === 'string' ? name : name.name);
        if (!spelling) continue;
        const bearer = {
          loaded,
          path: [...path, 'names', index],
          title: part.title,
          hasRule: isRuled(name, part.cues),
        };
        bearers.set(spelling, [...(bearers.get(spelling) ?? []), bearer]);
      }
    }
  }
  return bearers;
}

export const collisions: Rule = {
  name: 'collisions',
  description: 'A name that several cards share needs a way to choose, or it is never marked.',
  check(cards, report) {
    for (const [spelling, bearers] of bearersOf(cards)) {
      const titles = new Set(bearers.map(({ title }) => title));
      if (titles.size < 2) continue;
      const unruled = bearers.filter(({ hasRule }) => !hasRule);
      // One card may own the plain name where all others ask for more.
      if (unruled.length < 2) continue;
      for (const { loaded, path, title } of unruled) {
        const others = [...titles].filter((other) => other !== title).join('", "');
        report(
          loaded,
          path,
          `"${spelling}" is also a name of "${others}"; give the card cues, or the name "needs" or "default".`,
        );
      }
    }
  },
};
