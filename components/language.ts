/**
 * The words of the interface in the reader's language. English is built in, so that words are never missing; those of another
 * language are handed over as the package keeps them, and every part's words change with them.
 */

/** The messages of one language as `_locales/<language>/messages.json` holds them: keys are paths joined by "_". */
export type FlatMessages = Readonly<Record<string, { message: string }>>;

/** What cards are written in. */
export const DATASET_LANGUAGE = 'en';

/** A message for each plural category that the language has (CLDR). */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** BCP 47 tag of the language that the interface speaks. */
export let language = 'en';

const categories: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const isPlural = (node: object): node is PluralForms => 'other' in node && 'one' in node;

/** The words at `path` in the shape of the English ones; a message that is missing stays English. */
export function translated<Words>(english: Words, messages: FlatMessages, path: string): Words {
  if (typeof english === 'string') return (messages[path]?.message ?? english) as Words;
  if (Array.isArray(english))
    return english.map((each, at) => translated(each, messages, `${path}_${at}`)) as Words;
  const node = english as Record<string, unknown>;
  if (isPlural(node) && messages[`${path}_other`]) {
    const forms = categories.flatMap((category) => {
      const form = messages[`${path}_${category}`]?.message;
      return form === undefined ? [] : [[category, form]];
    });
    return Object.fromEntries(forms) as Words;
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, translated(value, messages, `${path}_${key}`)]),
  ) as Words;
}

const followers: (() => void)[] = [];
let spoken: FlatMessages = {};

/** Calls `use` with a part's words now and whenever the language changes. */
export function follow<Words>(path: string, english: Words, use: (words: Words) => void): void {
  const learn = () => use(translated(english, spoken, path));
  followers.push(learn);
  learn();
}

/** From here on all parts speak this language; what is drawn already is to be drawn again. */
export function speak(tag: string, messages: FlatMessages): void {
  language = tag;
  spoken = messages;
  for (const learn of followers) learn();
}

/** "Back to {title}" with what stands for each name. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** "{count} more facts" in the form that the language has for that number. */
export function counted(forms: PluralForms, count: number): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return fill(form, { count: new Intl.NumberFormat(language).format(count) });
}

/**
 * The reader's own variant of that language, so that a date never stands in another language than the sentence around it.
 * @param languages the reader's languages, best first, as in `navigator.languages`
 */
export const variantOf = (languages: readonly string[]): string =>
  languages.find((tag) => tag === language || tag.startsWith(`${language}-`)) ??
  (language === 'en' ? 'en-GB' : language);
