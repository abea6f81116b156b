/** The counties of America: what happened in Auglaize County happened in Ohio, whether the text says so or not. */
import byState from '../../../data/places/us-counties.json' with { type: 'json' };
import type { ArticleText } from '../../article-text.ts';

const COUNTRY = 'US';

/** "Wexford County Council" is Ireland's. */
const COUNTY =
  /\b((?:[A-Z][\w.'-]* ){1,3})(?:County|Parish)\b(?! (?:Board|Championship|Council|Cricket|GAA|Ground|Hall)\b)/g;

let statesByName: Map<string, string[]> | undefined;

/** Made when a text first names a county: most never do. */
function statesOf(name: string): readonly string[] {
  if (!statesByName) {
    statesByName = new Map();
    for (const [state, names] of Object.entries(byState))
      for (const county of names.split(', '))
        statesByName.set(county, [...(statesByName.get(county) ?? []), state]);
  }
  return statesByName.get(name) ?? [];
}

/** The state that alone has a county called by the words, or by the last of them: "In Fulton". */
function stateOfCounty(words: readonly string[]): string | undefined {
  for (let from = 0; from < words.length; from++) {
    const states = statesOf(words.slice(from).join(' '));
    if (states.length > 0) return states.length === 1 ? `${COUNTRY}.${states[0]}` : undefined;
  }
  return undefined;
}

/** Codes of the states of which the text names a county that no other state has. A paper of another country writes of its own. */
export function statesOfCounties(text: ArticleText): ReadonlySet<string> {
  const found = new Set<string>();
  if (text.country !== undefined && text.country !== COUNTRY) return found;
  for (const { folded } of text.blocks)
    for (const [, words = ''] of folded.text.matchAll(COUNTY)) {
      const state = stateOfCounty(words.trim().split(' '));
      if (state !== undefined) found.add(state);
    }
  return found;
}
