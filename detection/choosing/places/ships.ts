/** Ships, which are called after towns and persons: "the carrier Gerald R. Ford", "the frigates Sheffield and London". */

const KINDS =
  'battleship|carrier|corvette|cruiser|destroyer|ferry|freighter|frigate|liner|submarine|supercarrier|tanker|trawler|warship|yacht';

const FIRST_OF_SHIPS = new RegExp(`\\b(?:${KINDS})s? $`);

/** "Three vessels: Glasgow, Cardiff and ", "named as Sheffield and ". */
const LISTED =
  /\b(?:(?:vessels|warships|ships|frigates|destroyers|cruisers|corvettes|submarines|carriers)(?: [a-z]+){0,4}(?::|,? (?:such as|including|like|as))|(?:named|christened)(?: as)?) (?:[A-Z]\w+,? )*(?:and )?$/;

/** "HMS Duke of ", whatever the navy. */
const IN_SHIPS_NAME = /\b(?:HMS|HMAS|HMCS|HMNZS|INS|USS) [A-Z]\w+ of $/;

/** Whether a name is a ship's by what stands before it in its block. */
export const isShipsName = (before: string): boolean =>
  FIRST_OF_SHIPS.test(before) || LISTED.test(before) || IN_SHIPS_NAME.test(before);
