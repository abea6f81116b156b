/** Whether the words beside a country's name speak of the state, whatever person or team is called so. */
import type { ArticleText } from '../../article-text.ts';
import type { LocatedMatch } from '../matches.ts';

/** "Jordan's foreign minister", "the border with Jordan": nothing that is said of a person. */
const STATES_BEHIND =
  /^'s? (?:(?:[Ff]oreign|[Pp]rime|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance) [Mm]inist|(?:army|border|capital|constitution|currency|economy|government|king|King|military|monarchy|parliament|police|president|royal|security|state)\b)/;
const STATES_BEFORE =
  /\b(?:(?:King|Prince|Princess|Queen|Sheikh?|Sultan)(?: [A-Z][\w'-]+)+ of|(?:[Cc]rown prince|[Kk]ing|[Pp]rime minister|[Qq]ueen) of|ambassador (?:to|of)|border(?:s|ing)? (?:with|of)|government of|kingdom of|Kingdom of|refugees (?:in|from)|neighbou?ring|(?:troops|flights|aid|exports) to) $/;

export function isSpokenOfAsState({ block, match }: LocatedMatch, text: ArticleText): boolean {
  const found = text.folded(block);
  return (
    STATES_BEHIND.test(found.slice(match.end, match.end + 40)) ||
    STATES_BEFORE.test(found.slice(Math.max(0, match.start - 40), match.start))
  );
}
