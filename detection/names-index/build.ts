import { isUpperUnit, isWordUnit, lowerUnit } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { hashStart, hashUnit, mixHash, readSeparator } from './keys.ts';
import * as layout from './layout.ts';
import type { IndexedName, IndexSource } from './source.ts';

interface Sense {
  spelling: number;
  card: number;
  rule: number;
}

/**
 * The spelling of a name: its key with capitals kept. Undefined where something stands between two words that cannot stand
 * inside a name (a bracket, a quotation mark): half a name would match what it should not.
 */
export function spellingOf(name: string): string | undefined {
  const text = fold(name).text;
  let spelling = '';
  let at = 0;
  while (at < text.length && !isWordUnit(text.charCodeAt(at))) at++;
  while (at < text.length) {
    const start = at;
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
    spelling += text.slice(start, at);
    const separator = readSeparator(text, at, at - start);
    if (!separator) break;
    spelling += String.fromCharCode(separator.unit);
    at = separator.end;
  }
  const rest = [...text.slice(at)].some((char) => isWordUnit(char.charCodeAt(0)));
  return spelling === '' || rest ? undefined : spelling;
}

const lower = (spelling: string): string => {
  let key = '';
  for (let at = 0; at < spelling.length; at++) key += String.fromCharCode(lowerUnit(spelling.charCodeAt(at)));
  return key;
};

/** Short acronyms are written with dots too: U.S., U.N., D.C. */
const dotted = (name: string): string[] => (/^[A-Z]{2,4}$/.test(name) ? [`${[...name].join('.')}.`] : []);

const ruleOf = (name: IndexedName, needsTheArticle: boolean, needs: number): number =>
  (name.case === 'any' ? layout.SENSE_ANY_CASE : 0) |
  (name.default ? layout.SENSE_DEFAULT : 0) |
  (name.needs === 'self' ? layout.SENSE_NEEDS_SELF : 0) |
  (needsTheArticle ? layout.SENSE_NEEDS_THE : 0) |
  (needs << layout.SENSE_SHIFT);

/** Collects names with their senses, each spelling and each list of needs once. */
class Collector {
  readonly byKey = new Map<string, Sense[]>();
  readonly spellings: string[] = [];
  readonly needs: string[][] = [];
  readonly lookalikes: string[] = [];
  readonly lowerStarts = new Set<string>();
  private readonly spellingNumber = new Map<string, number>();
  private readonly needsNumber = new Map<string, number>();

  addName(name: IndexedName, card: number): void {
    const withoutThe = name.name.replace(/^the\s+/i, '');
    const needsTheArticle = withoutThe !== name.name;
    const rule = ruleOf(
      name,
      needsTheArticle,
      Array.isArray(name.needs) ? this.numberOfNeeds(name.needs) : 0,
    );
    for (const written of [withoutThe, ...dotted(withoutThe)]) this.add(written, card, rule);
  }

  addLookalike(text: string, because: string): void {
    this.lookalikes.push(because);
    this.add(text.replace(/^the\s+/i, ''), this.lookalikes.length - 1, layout.SENSE_LOOKALIKE);
  }

  private add(written: string, card: number, rule: number): void {
    const spelling = spellingOf(written);
    if (!spelling) return;
    const key = lower(spelling);
    const senses = this.byKey.get(key) ?? [];
    const number = this.numberOfSpelling(spelling);
    if (senses.some((sense) => sense.spelling === number && sense.card === card && sense.rule === rule))
      return;
    senses.push({ spelling: number, card, rule });
    this.byKey.set(key, senses);
    if ((rule & layout.SENSE_ANY_CASE) !== 0 || !isUpperUnit(spelling.charCodeAt(0))) {
      const first = /^[^ ,/&]+/.exec(key)?.[0];
      if (first && !/^\d/.test(first)) this.lowerStarts.add(first);
    }
  }

  private numberOfSpelling(spelling: string): number {
    const known = this.spellingNumber.get(spelling);
    if (known !== undefined) return known;
    this.spellings.push(spelling);
    this.spellingNumber.set(spelling, this.spellings.length - 1);
    return this.spellings.length - 1;
  }

  /** Numbered from 1, since 0 in a rule means that nothing is needed. */
  private numberOfNeeds(words: string[]): number {
    const id = JSON.stringify(words);
    const known = this.needsNumber.get(id);
    if (known !== undefined) return known;
    this.needs.push(words);
    this.needsNumber.set(id, this.needs.length);
    return this.needs.length;
  }
}

interface Prefix {
  hash: number;
  value: number;
}

/** The whole-word prefixes of the keys, each with the number of the name that ends there, if one does. */
function prefixesOf(keys: readonly string[]): Prefix[] {
  const nameOf = new Map(keys.map((key, number) => [key, number]));
  const more = new Set<string>();
  const all = new Set<string>();
  for (const key of keys) {
    all.add(key);
    for (let at = 0; at < key.length; at++) {
      if (isWordUnit(key.charCodeAt(at))) continue;
      const prefix = key.slice(0, at);
      all.add(prefix);
      more.add(prefix);
    }
  }
  return [...all].map((prefix) => {
    let hash = hashStart();
    for (let at = 0; at < prefix.length; at++) hash = hashUnit(hash, prefix.charCodeAt(at));
    const name = nameOf.get(prefix);
    const flags =
      (name === undefined ? 0 : layout.PREFIX_FINAL) | (more.has(prefix) ? layout.PREFIX_MORE : 0);
    return { hash: mixHash(hash), value: ((name ?? 0) << layout.PREFIX_SHIFT) | flags };
  });
}

/** Sorts prefixes by bucket; ties by hash and value, so that the same input gives the same bytes. */
function bucketed(prefixes: Prefix[], bits: number): { start: number[]; sorted: Prefix[] } {
  const bucket = (prefix: Prefix): number => prefix.hash >>> (32 - bits);
  const sorted = prefixes.sort((a, b) => bucket(a) - bucket(b) || a.hash - b.hash || a.value - b.value);
  const start = new Array<number>(2 ** bits + 1).fill(0);
  for (const prefix of sorted) (start[bucket(prefix) + 1] as number)++;
  for (let at = 1; at < start.length; at++) (start[at] as number) += start[at - 1] as number;
  return { start, sorted };
}

const textUnits = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** Builds the names index. Deterministic: the same sources in the same order give the same bytes. */
export function buildNamesIndex(sources: readonly IndexSource[]): ArrayBuffer {
  const collector = new Collector();
  for (const [card, source] of sources.entries()) {
    for (const name of source.names) collector.addName(name, card);
    for (const { text, because } of source.lookalikes) collector.addLookalike(text, because);
  }
  const keys = [...collector.byKey.keys()].sort();
  const prefixes = prefixesOf(keys);
  const bits = Math.max(1, Math.ceil(Math.log2(Math.max(2, prefixes.length))));
  const { start, sorted } = bucketed(prefixes, bits);

  const senses = keys.map((key) => collector.byKey.get(key) as Sense[]);
  const nameSenses = [0];
  for (const list of senses) nameSenses.push((nameSenses.at(-1) as number) + list.length);
  const spellingStart = [0];
  for (const spelling of collector.spellings)
    spellingStart.push((spellingStart.at(-1) as number) + spelling.length);
  const meta: layout.IndexMeta = {
    cards: sources.map(({ card }) => card),
    needs: collector.needs,
    lookalikes: collector.lookalikes,
    lowerStarts: [...collector.lowerStarts].sort(),
  };
  const flat = senses.flat();
  return writeSections(bits, {
    bucketStart: start,
    prefixHash: sorted.map(({ hash }) => hash),
    prefixValue: sorted.map(({ value }) => value),
    nameSenses,
    senseSpelling: flat.map(({ spelling }) => spelling),
    senseCard: flat.map(({ card }) => card),
    senseRule: flat.map(({ rule }) => rule),
    spellingStart,
    spellings: textUnits(collector.spellings.join('')),
    meta: textUnits(JSON.stringify(meta)),
  });
}

function writeSections(
  bits: number,
  sections: Record<layout.IntSection, number[]> & Record<layout.TextSection, Uint16Array>,
): ArrayBuffer {
  const names = [...layout.INT_SECTIONS, ...layout.TEXT_SECTIONS];
  const intUnits = layout.INT_SECTIONS.reduce(
    (sum, name) => sum + sections[name].length,
    layout.HEADER_LENGTH,
  );
  const shortUnits = layout.TEXT_SECTIONS.reduce((sum, name) => sum + sections[name].length, 0);
  const buffer = new ArrayBuffer(intUnits * 4 + shortUnits * 2);
  new Int32Array(buffer, 0, layout.HEADER_LENGTH).set([
    layout.MAGIC,
    layout.VERSION,
    bits,
    ...names.map((name) => sections[name].length),
  ]);
  let at = layout.HEADER_LENGTH * 4;
  for (const name of layout.INT_SECTIONS) {
    new Int32Array(buffer, at, sections[name].length).set(sections[name]);
    at += sections[name].length * 4;
  }
  for (const name of layout.TEXT_SECTIONS) {
    new Uint16Array(buffer, at, sections[name].length).set(sections[name]);
    at += sections[name].length * 2;
  }
  return buffer;
}
