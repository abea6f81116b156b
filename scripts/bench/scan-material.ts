/** What scans are measured on: the dataset's own names, filled up with invented ones, and its summaries as text. */
import type { IndexSource } from '../../detection/names-index/source.ts';
import { fold } from '../../detection/text/fold.ts';
import type { CompiledDataset } from '../dataset/compile.ts';

export const NAMES = 100_000;
/** Characters of the text that is scanned. */
export const TEXT = 1_000_000;

/** Names that no text holds, so that the index is as large as asked for. The same each time. */
function* inventedNames(): Generator<string> {
  const heads = ['Bran', 'Kor', 'Mal', 'Tev', 'Ost', 'Rik', 'Sel', 'Dun', 'Var', 'Lim'];
  const tails = ['ovia', 'heim', 'aqa', 'estan', 'ingen', 'osk', 'anto', 'ebury', 'ulu', 'ika'];
  for (let number = 0; ; number++) {
    const part = (of: readonly string[], place: number): string =>
      of[Math.floor(number / 10 ** place) % 10] as string;
    yield `${part(heads, 0)}${part(tails, 1)} ${part(heads, 2)}${part(tails, 3)}${part(tails, 4)}`;
  }
}

/** Plain words and single spaces: what both scanners read alike. */
const plainly = (text: string): string =>
  fold(text)
    .text.replace(/[^A-Za-z.,]+/g, ' ')
    .replace(/ \b[.,]/g, ' ');

/** All names on one card: what is measured are the names. */
export const sourceOf = (names: readonly string[]): IndexSource => ({
  card: {
    id: 'bench',
    title: 'Bench',
    kind: 'term',
    topic: 'bench',
    familiarity: 'news',
    cues: [],
    related: [],
    countries: [],
  },
  names: names.map((name) => ({ name, case: 'exact' })),
  lookalikes: [],
});

export interface ScanMaterial {
  names: string[];
  text: string;
}

/**
 * How thick names lie in the text. `dense`: as in the summaries, 10 to 18 in a thousand characters. `news`: about as in labelled news, 5 to 8,
 * with 30 capitals: every other name is left out, and every fourth sentence is in small letters.
 */
export type Density = 'dense' | 'news';

/** @param length characters of the text */
export function scanMaterial(
  { cards, index }: Pick<CompiledDataset, 'cards' | 'index'>,
  count: number,
  length: number,
  density: Density = 'dense',
): ScanMaterial {
  const known = index.flatMap(({ names }) => names.map(({ name }) => plainly(name)));
  const plain = new Set(
    known.filter((name) => /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/.test(name) && !/^The /.test(name)),
  );
  const names = new Set([...plain].filter((_, at) => density === 'dense' || at % 2 === 0));
  const invented = inventedNames();
  while (names.size < count) names.add(invented.next().value as string);
  const summaries = plainly(cards.map(({ summary }) => summary).join(' '));
  const prose =
    density === 'dense'
      ? summaries
      : summaries
          .split('. ')
          .map((sentence, at) => (at % 4 === 0 ? sentence.toLowerCase() : sentence))
          .join('. ');
  return {
    names: [...names].slice(0, count),
    text: prose.repeat(Math.ceil(length / prose.length)).slice(0, length),
  };
}
