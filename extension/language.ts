/** The language of the interface: what the reader chose, else the browser's, with its words out of the package. */
import browser from 'webextension-polyfill';
import type { InterfaceWords } from './messages.ts';
import { packageJson } from './package-files.ts';
import { readSettings, watchSettings } from './settings.ts';
import type { Language, Settings } from './settings-shape.ts';

const spoken: readonly Language[] = ['en', 'de', 'fr', 'es', 'uk'];

/**
 * What the interface speaks.
 * @param ofBrowser the browser's own language, as BCP 47: "de-AT"
 */
export function languageOf(chosen: Settings['language'], ofBrowser: string): Language {
  if (chosen !== 'browser') return chosen;
  const [wanted] = ofBrowser.split('-');
  return spoken.find((language) => language === wanted) ?? 'en';
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

/** Hands the words over once, and again whenever the reader chooses another language. */
export async function followLanguage(
  use: (words: InterfaceWords) => void,
  signal: AbortSignal,
): Promise<void> {
  let known = (await readSettings()).language;
  watchSettings(async ({ language }) => {
    if (language === known) return;
    known = language;
    use(await readWords());
  }, signal);
  use(await readWords());
}
