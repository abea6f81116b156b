/**
 * Whether an article tells of public affairs. Where it does not (a recipe, a match, a gadget), a country in passing needs no explaining, and a page full of marks
 * would be noise: few are then shown, however much detection found.
 */
import type { Block } from './types.ts';

/** Words of states, conflicts, disasters, law and markets; such as recipes and matches share with them (party, court, rights) are left out. */
const WORDS = new Set(
  `accused administration airstrike airstrikes allies ambassador army arrested assembly asylum attack attacks authorities bank banks bankruptcy border borders budget cabinet campaign ceasefire charges
  climate coalition conflict congress constitution crime crimes criminal crisis democracy democratic democrat democrats deportation detained diplomat diplomatic diplomats disaster drought earthquake economic economy election elections
  electoral embassy emissions epidemic evacuated exports federal flooding genocide government governments governor hostages humanitarian hurricane immigration imports independence indictment inflation insurgents intelligence invasion investigation investors
  judge judges killed law lawmaker lawmakers laws lawsuit legislation mayor migrants military militants minister ministers ministry missile missiles mosque murder nuclear occupation occupied
  official officials opposition outbreak pandemic parliament parliamentary persecution police policies policy politician politicians politics poverty president presidential prison prosecutor prosecutors protest protesters protests rebels referendum refugee
  refugees regime republic republican republicans sanctions security senate senator senators sentenced shares sovereignty storm storms strike summit tariff tariffs tax taxes terrorism terrorist terrorists tornado tornadoes trade treaty tribunal troops unemployment
  unions vaccine violence virus vote voted voters war wars weapons wildfire wildfires witnesses`.split(/\s+/),
);

/** So many different ones, and it is about them. */
const ENOUGH = 3;
/** A shorter text tells too little to be judged. */
const LEAST_WORDS = 250;
/** A page that is about something else gets one mark in so many words. */
const WORDS_A_MARK = 500;

/**
 * How many marks at most a page with these blocks should have: undefined where it is about public affairs, or too short to tell. Asked of whole articles.
 */
export function mostMarks(blocks: readonly Block[]): number | undefined {
  const found = new Set<string>();
  let words = 0;
  for (const { text } of blocks)
    for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g)) {
      words++;
      if (WORDS.has(word)) found.add(word);
      if (found.size >= ENOUGH) return undefined;
    }
  return words < LEAST_WORDS ? undefined : Math.max(1, Math.floor(words / WORDS_A_MARK));
}
