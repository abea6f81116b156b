import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach, describe, expect, it } from 'vitest';
import { mapWords } from '../components/card/map-words.ts';
import { reasonText } from '../components/card/reason-words.ts';
import { strings as card, reasonWords } from '../components/card/strings.ts';
import { counted, fill, speak, translated } from '../components/language.ts';
import { strings as popup } from '../components/popup/strings.ts';
import { problemText } from '../components/problem.ts';
import type { Reason } from '../detection/reasons.ts';
import { LANGUAGES } from '../extension/settings-shape.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'locales');
const languages = readdirSync(folder).map((file) => basename(file, '.json'));

/** Path to message of one language, as the build flattens them. */
async function messagesOf(language: string): Promise<Map<string, string>> {
  const messages = await parseMessagesFile(join(folder, `${language}.json`));
  return new Map(
    messages.flatMap((message) =>
      message.type === 'simple' && !message.key[0]?.startsWith('@@')
        ? [[message.key.join('_'), message.message]]
        : [],
    ),
  );
}

const english = await messagesOf('en');
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const pluralPaths = [...english.keys()]
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.slice(0, -6));
const isForm = (key: string): boolean => PLURAL.test(key) && pluralPaths.includes(key.replace(PLURAL, ''));
const placeholders = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)\}|%s/g)].map(([all]) => all).sort();

/** The plural categories that counting needs: those of whole numbers. */
const neededForms = (language: string): Set<string> => {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({ length: 200 }, (_, number) => rules.select(number)));
};

describe('the languages of the interface', () => {
  it('are the five that were promised', () => {
    expect(languages.sort()).toEqual(['de', 'en', 'es', 'fr', 'uk']);
    expect(languages).toEqual(LANGUAGES.toSorted());
  });

  it.each(languages)('%s lacks no message and has none too many', async (language) => {
    const messages = await messagesOf(language);
    const plain = (keys: Iterable<string>) => [...keys].filter((key) => !isForm(key)).sort();
    expect(plain(messages.keys())).toEqual(plain(english.keys()));
    for (const path of pluralPaths)
      for (const form of [...neededForms(language), 'other'])
        expect(messages.has(`${path}_${form}`), `${path}_${form}`).toBe(true);
  });

  it.each(languages)(
    '%s names the same things in each message, and says none twice empty',
    async (language) => {
      for (const [key, message] of await messagesOf(language)) {
        const model = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? '';
        expect(placeholders(message), key).toEqual(placeholders(model));
        expect(message.trim(), key).not.toBe('');
      }
    },
  );

  it.each(languages.filter((language) => language !== 'en'))(
    '%s leaves no sentence in English',
    async (language) => {
      const same = [...(await messagesOf(language))].filter(
        ([key, message]) => message === english.get(key) && /\s/.test(message.replace(/\{\w+\}/g, '')),
      );
      expect(same.map(([key]) => key).filter((key) => !/_(?:span|someOn)$/.test(key))).toEqual([]);
    },
  );
});

it('every topic has a name', () => {
  const unnamed = [...readdirSync(join(root, 'data/cards')), 'towns', 'provinces'].filter(
    (topic) => !english.has(`topics_${topic.replaceAll('-', '_')}`),
  );
  expect(unnamed).toEqual([]);
});

describe('speaking', () => {
  afterEach(() => speak('en', {}));

  const flat = async (language: string) =>
    Object.fromEntries([...(await messagesOf(language))].map(([key, message]) => [key, { message }]));

  it('changes the words of every part at once, and back', async () => {
    speak('de', await flat('de'));
    expect([card.close, popup.paused]).toEqual(['Schließen', 'Pause']);
    speak('en', {});
    expect([card.close, popup.paused]).toEqual(['Close', 'Paused']);
  });

  it('counts as the language does', async () => {
    expect([1, 2].map((count) => counted(card.moreFacts, count))).toEqual(['1 more fact', '2 more facts']);
    speak('uk', await flat('uk'));
    expect([1, 2, 5, 11, 21].map((count) => counted(card.moreFacts, count))).toEqual([
      'ще 1 факт',
      'ще 2 факти',
      'ще 5 фактів',
      'ще 11 фактів',
      'ще 21 факт',
    ]);
    speak('fr', await flat('fr'));
    expect(counted(popup.page.found, 0)).toBe('0 trouvé');
  });

  it('says what detection went by, with the marks of quotation that the language has', async () => {
    const counts: Reason = { kind: 'ownerOnPage', phrases: ['NATO'], count: 2 };
    const cues: Reason = { kind: 'inSentence', phrases: ['allies', 'attack'] };
    const said = () => [counts, cues].map((reason) => reasonText(reason, reasonWords));
    expect(said()).toEqual(['The page names “NATO”, 2 times', 'The sentence says “allies” and “attack”']);
    speak('de', await flat('de'));
    expect(said()).toEqual(['Die Seite nennt 2-mal „NATO“', 'Im Satz steht „allies“ und „attack“']);
  });

  it('tells what a map shows', async () => {
    const told = { place: 'Donbas', country: 'Ukraine', neighbours: ['Russia', 'Belarus'] };
    const donbas = { told, hatched: 'M0 0', disputed: '' };
    const iceland = { told: { place: 'Iceland', neighbours: [] }, hatched: '', disputed: '' };
    expect(mapWords(donbas)).toBe(
      'Map: Donbas in Ukraine, with Russia and Belarus around it. Hatched: disputed area.',
    );
    expect(mapWords(iceland)).toBe('Map: Iceland.');
    speak('es', await flat('es'));
    expect(mapWords(donbas)).toBe(
      'Mapa: Donbas, en Ukraine, rodeado de Russia y Belarus. Rayado: zona en disputa.',
    );
  });

  it('names our own problems and leaves the browser its words', async () => {
    speak('fr', await flat('fr'));
    expect(problemText('nothingMarked')).toBe('Rien n’est marqué sur cette page.');
    expect(problemText('Error: QUOTA_BYTES quota exceeded')).toBe('Error: QUOTA_BYTES quota exceeded');
    expect(problemText('toString')).toBe('toString');
  });

  it('stays English where a message is missing', () => {
    expect(translated({ a: 'One', b: ['Two', 'Three'] }, { x_b_1: { message: 'Drei' } }, 'x')).toEqual({
      a: 'One',
      b: ['Two', 'Drei'],
    });
  });

  it('puts no value in for a name that it does not know', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
  });
});

/** Words of the interface that stand in a component: text between tags, and attributes that are read out. */
function wordsInCode(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const texts = [...code.matchAll(/(?<![=-])>([^<>{}=;()]*[A-Za-z]{2}[^<>{}=;()]*)<\//g)].map(
    ([, text]) => text,
  );
  const attributes = [
    ...code.matchAll(/\b(?:aria-label|title|placeholder|alt|label|hint)="([^"]*[A-Za-z]{2}[^"]*)"/g),
  ].map(([, text]) => text);
  return [...texts, ...attributes].map((text) => (text ?? '').trim()).filter((text) => text !== 'Gloss');
}

describe('the components', () => {
  it('hold no words of their own', () => {
    const files = readdirSync(join(root, 'components'), { recursive: true, encoding: 'utf8' });
    const found = files
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        wordsInCode(readFileSync(join(root, 'components', file), 'utf8')).map((text) => `${file}: ${text}`),
      );
    expect(found).toEqual([]);
  });

  it('would be caught with some', () => {
    expect(wordsInCode('<p class="x">Nothing yet</p>')).toEqual(['Nothing yet']);
    expect(wordsInCode('<button aria-label="Close it" />')).toEqual(['Close it']);
    expect(wordsInCode('<p>{strings.none}</p>')).toEqual([]);
  });
});

/** Sentences that the rooms without components would hand on to the reader as they are. */
const sentencesHandedOn = (source: string): string[] =>
  [...source.matchAll(/\berror:\s*(['"`])([A-Z][^'"`]*\s[^'"`]*)\1/g)].map(([, , text]) => text as string);

describe('the outcomes', () => {
  it.each(['extension', 'entrypoints', 'page'])('of %s hold no sentence of their own', (room) => {
    const files = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' });
    const found = files
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => sentencesHandedOn(readFileSync(join(root, room, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it('would be caught with one', () => {
    expect(sentencesHandedOn("return { ok: false, error: 'Nothing here.' };")).toEqual(['Nothing here.']);
  });
});
