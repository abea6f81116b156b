/** What is called after a town and is none: an accord, a storm, a ship, a firm. */
import type { ArticleText } from '../article-text.ts';
import { type LocatedMatch, wordsOf } from './matches.ts';
import { before, behind, standsAfterIn } from './where-it-lies.ts';

/** "The Doha agreement", "his Bonn powers", "the Zaporizhzhia nuclear power plant", "a Los Angeles-class submarine": somewhere else, or nowhere. */
const CALLED_AFTER =
  /^(?: (?:(?:[Aa]rms |[Cc]limate |[Ee]nvironmental |[Nn]aval |[Pp]eace )?(?:[Tt]reat(?:y|ies)|[Aa]ccords?|[Aa]greements?|[Cc]onsensus|[Cc]onventions?|[Cc]riteria|[Dd]eclaration|[Ff]ormat|[Ff]ormula|[Pp]owers|[Pp]rocess|[Pp]rotocol)\b|(?:[Nn]uclear |[Pp]ower )+(?:[Pp]lant|[Ss]tation)\b| (?:cartel|gang|clan)\b)|-class\b)/;

/** "Three vessels: Glasgow, Cardiff and Belfast", "the frigates have been named as Sheffield and London". */
const LIST_OF_SHIPS =
  /\b(?:(?:vessels|warships|ships|frigates|destroyers|cruisers|corvettes|submarines|carriers)(?: [a-z]+){0,4}(?::|,? (?:such as|including|like|as))|(?:named|christened)(?: as)?) (?:[A-Z]\w+,? )*(?:and )?$/;

/** What a town's name may be of on a page that says so once: behind the name, and before it. */
const ACCORDS = 'Accord Accords Agreement Agreements Convention Process process Protocol Treaty'.split(' ');
const FIRMS = 'plc Plc PLC Corp Holdings Inc Ltd Minerals Mining Records Resources'.split(' ');
const STORMS = ['Cyclone', 'Hurricane', 'Storm', 'Typhoon'];

/** "What after Oslo was understood", "Florence flattened trees": whether the page names an accord, storm or firm of this town's name. */
function isSomethingElsesOnPage(town: string, text: ArticleText): boolean {
  return text.remember(`called after ${town}`, () =>
    [
      ...[...ACCORDS, ...FIRMS].map((what) => `${town} ${what}`),
      ...STORMS.map((what) => `${what} ${town}`),
    ].some((name) => text.countOnPage(name) > 0),
  );
}

/** Whether the words right beside a town's name make something else of it. */
export const isCalledAfterTown = (located: LocatedMatch, text: ArticleText): boolean =>
  CALLED_AFTER.test(behind(located, text)) || LIST_OF_SHIPS.test(before(located, text));

/** Whether the page calls something else by the town's name, and nothing is said here to be in the town. */
export const isCalledLikeTown = (located: LocatedMatch, text: ArticleText): boolean =>
  !standsAfterIn(located, text) && isSomethingElsesOnPage(wordsOf(located, text), text);
