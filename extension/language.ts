/** The language of the interface: what the reader chose, else the browser's, with its words out of the package. */
import browser from 'webextension-polyfill';
import type { InterfaceWords } from './messages.ts';
import { packageJson } from './package-files.ts';
import { readSettings, watchSettings } from './settings.ts';
import { LANGUAGES, type Language, type Settings } from './settings-shape.ts';

/**
 * What the interface speaks.
 * @param ofBrowser the browser's own language, as BCP 47: "de-AT"
 */
export function languageOf(chosen: Settings['language'], ofBrowser: string): Language {
  if (chosen !== 'browser') return chosen;
  const [wanted] = ofBrowser.split('-');
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
}

/** English is built into every page, and stands wherever a language cannot be read. */
async function wordsOf(language: Language): Promise<InterfaceWords> {
  if (language === 'en') return { language, messages: {} };
  try {
    return { language, messages: await packageJson(`/_locales/${language}/messages.json`) };
  } catch {
    return { language: 'en', messages: {} };
  }
}

/** The words in the reader's language. */
export async function readWords(): Promise<InterfaceWords> {
  const { language } = await readSettings();
  return wordsOf(languageOf(language, browser.i18n.getUILanguage()));
}

/** The words that the card draws on; what it does not say stays here: a page is told as little as it needs. */
export const wordsOfCard = ({ language, messages }: InterfaceWords): InterfaceWords => ({
  language,
  messages: Object.fromEntries(
    Object.entries(messages).filter(([key]) => /^(?:card|kinds|reasons|problems)_/.test(key)),
  ),
});

/** Calls back whenever the reader chooses another language. */
export async function watchLanguage(changed: () => void, signal?: AbortSignal): Promise<void> {
  let known = (await readSettings()).language;
  watchSettings(({ language }) => {
    if (language === known) return;
    known = language;
    changed();
  }, signal);
}

/** Hands the words over once, and again whenever the reader chooses another language. */
export async function followLanguage(
  use: (words: InterfaceWords) => void,
  signal: AbortSignal,
): Promise<void> {
  const learn = async (): Promise<void> => use(await readWords());
  await watchLanguage(learn, signal);
  await learn();
}
