import nlp from 'compromise/two';

/** compromise's lexicon: its tags by word. It has no types of its own for this. */
const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;

const PERSONAL = /^(?:MaleName|FemaleName|FirstName|LastName|Person)$/;

/** Whether a name of one word is also what people are called: Jordan, Chad. What the lexicon has as a place alone it never takes for a person (India). */
export function isGivenName(name: string): boolean {
  if (/\s/.test(name)) return false;
  return [lexicon[name.toLowerCase()] ?? []].flat().some((tag) => PERSONAL.test(tag));
}
