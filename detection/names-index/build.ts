import { isUpperUnit, isWordUnit, lowerUnit } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { pushText } from './bytes.ts';
import { writeIndexedCard } from './card-record.ts';
import { bucketOf, checkOf, HASH_START, hashUnit, readSeparator } from './keys.ts';
import * as layout from './layout.ts';
import type { IndexedCard, IndexedName, IndexSource } from './source.ts';

/** The names do not fit the index; the message says which and what to do. */
export class NamesIndexLimitError extends Error {
  override name = 'NamesIndexLimitError';
}

interface Sense {
  spelling: string;
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

/** Acronyms that are dotted inside longer names, too: U.S. Army. */
const DOTTED_IN_NAMES = new Set(['US', 'UK', 'UN']);

/** Short acronyms are written with dots too: U.S., U.N., D.C. */
function dotted(name: string): string[] {
  const [, acronym, rest = ''] = /^([A-Z]{2,4})( .*)?$/.exec(name) ?? [];
  return acronym && (rest === '' || DOTTED_IN_NAMES.has(acronym))
    ? [`${[...acronym].join('.')}.${rest}`]
    : [];
}

const ruleOf = (name: IndexedName, needsThe: layout.Rule['needsThe']): layout.Rule => ({
  ...(name.case === 'any' && { anyCase: true as const }),
  ...(name.default && { default: true as const }),
  ...(name.needs === 'self' && { needsSelf: true as const }),
  ...(needsThe && { needsThe }),
  ...(name.afterTown && { afterTown: true as const }),
  ...(name.since && { since: name.since }),
  ...(name.during && { during: name.during }),
  ...(name.demonym && { demonym: name.demonym }),
  ...(Array.isArray(name.needs) && { needs: name.needs }),
  ...(name.needsCountry && { needsCountry: true as const }),
  ...(name.unless && { unless: name.unless }),
});

/** Collects names with their senses, and each rule once. */
class Collector {
  readonly byKey = new Map<string, Sense[]>();
  readonly rules: layout.Rule[] = [];
  readonly otherStarts = new Set<string>();
  private readonly ruleNumber = new Map<string, number>();

  addName(name: IndexedName, card: number): void {
    const the = /^(the|The)\s+/.exec(name.name);
    const withoutThe = name.name.slice(the?.[0].length ?? 0);
    const rule = ruleOf(name, the?.[1] as layout.Rule['needsThe']);
    for (const written of [withoutThe, ...dotted(withoutThe)]) this.add(written, card, rule);
  }

  addLookalike(text: string, because: string, card: number): void {
    this.add(text.replace(/^the\s+/i, ''), card, { lookalike: because });
  }

  private add(written: string, card: number, rule: layout.Rule): void {
    const spelling = spellingOf(written);
    if (!spelling) return;
    const key = lower(spelling);
    const senses = this.byKey.get(key) ?? [];
    const number = this.numberOfRule(rule);
    if (senses.some((sense) => sense.spelling === spelling && sense.card === card && sense.rule === number))
      return;
    senses.push({ spelling, card, rule: number });
    this.byKey.set(key, senses);
    for (const text of rule.anyCase ? [key, spelling] : [spelling]) {
      // Of "14th" the digits: a headline may write 14TH.
      const first = /^(?:\d+|[^ ,/&]+)/.exec(text)?.[0];
      if (first && !isUpperUnit(first.charCodeAt(0))) this.otherStarts.add(first);
    }
  }

  private numberOfRule(rule: layout.Rule): number {
    const id = JSON.stringify(rule);
    const known = this.ruleNumber.get(id);
    if (known !== undefined) return known;
    if (this.rules.length === layout.MOST_RULES)
      throw new NamesIndexLimitError(
        `The names need more than ${layout.MOST_RULES} different rules; let more of them share their "needs" and reasons.`,
      );
    this.rules.push(rule);
    this.ruleNumber.set(id, this.rules.length - 1);
    return this.rules.length - 1;
  }
}

interface Prefix {
  hash: number;
  value: number;
}

/** The whole-word prefixes of the keys, each with the first sense of the name that ends there, if one does. */
function prefixesOf(firstSense: ReadonlyMap<string, number>): Prefix[] {
  const keys = firstSense.keys();
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
    let hash = HASH_START;
    for (let at = 0; at < prefix.length; at++) hash = hashUnit(hash, prefix.charCodeAt(at));
    const sense = firstSense.get(prefix);
    const flags =
      (sense === undefined ? 0 : layout.PREFIX_FINAL) | (more.has(prefix) ? layout.PREFIX_MORE : 0);
    return { hash, value: ((sense ?? 0) << layout.PREFIX_SHIFT) | flags };
  });
}

/** Sorts prefixes by bucket; ties by hash and value, so that the same input gives the same bytes. */
function bucketed(prefixes: Prefix[], buckets: number): { start: number[]; sorted: Prefix[] } {
  const bucket = (prefix: Prefix): number => bucketOf(prefix.hash, buckets);
  const sorted = prefixes.sort((a, b) => bucket(a) - bucket(b) || a.hash - b.hash || a.value - b.value);
  const start = new Array<number>(buckets + 1).fill(0);
  for (const prefix of sorted) (start[bucket(prefix) + 1] as number)++;
  for (let at = 1; at < start.length; at++) (start[at] as number) += start[at - 1] as number;
  return { start, sorted };
}

/** Texts one behind the other, found by the start of their block and the lengths inside it. */
class Pool {
  readonly bytes: number[] = [];
  readonly block: number[] = [];
  readonly length: number[] = [];

  /** Appends the text and says how many bytes it takes. */
  add(text: string): number {
    const start = this.bytes.length;
    if (this.length.length % layout.BLOCK === 0) this.block.push(start);
    pushText(this.bytes, text);
    this.length.push(this.bytes.length - start);
    return this.bytes.length - start;
  }
}

/** The senses of all names, one behind the other, with their spellings. */
function senseSections(
  senses: readonly (readonly Sense[])[],
): Pick<Sections, 'sense' | 'spellingBlock' | 'spellingLength' | 'spellings'> {
  const sense: number[] = [];
  const spellings = new Pool();
  for (const list of senses) {
    for (const [position, { spelling, card, rule }] of list.entries()) {
      if (spellings.add(spelling) > layout.LONGEST_SPELLING)
        throw new NamesIndexLimitError(
          `The name "${spelling.slice(0, 60)}…" is longer than ${layout.LONGEST_SPELLING} bytes; nothing that long is written in news. Shorten it.`,
        );
      const last = position === list.length - 1 ? layout.SENSE_LAST : 0;
      sense.push((card << layout.SENSE_CARD_SHIFT) | (rule << layout.SENSE_RULE_SHIFT) | last);
    }
  }
  const { block, length, bytes } = spellings;
  return { sense, spellingBlock: block, spellingLength: length, spellings: bytes };
}

function cardSections(cards: readonly IndexedCard[]): Pick<Sections, 'cards' | 'cardBlock' | 'cardLength'> {
  if (cards.length > layout.MOST_CARDS)
    throw new NamesIndexLimitError(
      `The index holds ${layout.MOST_CARDS} cards at most; there are ${cards.length}.`,
    );
  const pool = new Pool();
  for (const card of cards)
    if (pool.add(writeIndexedCard(card)) > layout.LONGEST_CARD)
      throw new NamesIndexLimitError(
        `What the index keeps of the card "${card.id}" is longer than ${layout.LONGEST_CARD} bytes; let it have fewer cues.`,
      );
  return { cards: pool.bytes, cardBlock: pool.block, cardLength: pool.length };
}

const numbersWhere = (sources: readonly IndexSource[], holds: (card: IndexedCard) => boolean): number[] =>
  sources.flatMap(({ card }, number) => (holds(card) ? [number] : []));

/** Builds the names index. Deterministic: the same sources in the same order give the same bytes. */
export function buildNamesIndex(sources: readonly IndexSource[]): ArrayBuffer {
  const collector = new Collector();
  for (const [card, source] of sources.entries()) {
    for (const name of source.names) collector.addName(name, card);
    for (const { text, because } of source.lookalikes) collector.addLookalike(text, because, card);
  }
  const firstSense = new Map<string, number>();
  let count = 0;
  for (const key of [...collector.byKey.keys()].sort()) {
    firstSense.set(key, count);
    count += (collector.byKey.get(key) as Sense[]).length;
  }
  const prefixes = prefixesOf(firstSense);
  // About four prefixes a bucket: more buckets cost memory and save no time.
  const buckets = 2 ** Math.max(1, Math.round(Math.log2(Math.max(2, prefixes.length))) - 2);
  const { start, sorted } = bucketed(prefixes, buckets);
  const meta: layout.IndexMeta = {
    rules: collector.rules,
    otherStarts: [...collector.otherStarts].sort(),
    instruments: numbersWhere(sources, ({ instrument }) => instrument !== undefined),
    provisions: numbersWhere(sources, ({ provision }) => provision !== undefined),
  };
  const metaBytes: number[] = [];
  pushText(metaBytes, JSON.stringify(meta));
  return writeSections({
    bucketStart: start,
    prefixValue: sorted.map(({ value }) => value),
    prefixCheck: sorted.map(({ hash }) => checkOf(hash)),
    ...senseSections([...firstSense.keys()].map((key) => collector.byKey.get(key) as Sense[])),
    ...cardSections(sources.map(({ card }) => card)),
    meta: metaBytes,
  });
}

type Sections = Record<layout.IntSection | layout.ShortSection | layout.ByteSection, number[]>;

const ARRAY = { 4: Int32Array, 2: Uint16Array, 1: Uint8Array } as const;

function writeSections(sections: Sections): ArrayBuffer {
  const size = layout.SECTIONS.reduce((sum, [name, width]) => sum + sections[name].length * width, 0);
  const buffer = new ArrayBuffer(layout.HEADER_LENGTH * 4 + size);
  new Int32Array(buffer, 0, layout.HEADER_LENGTH).set([
    layout.MAGIC,
    layout.VERSION,
    ...layout.SECTIONS.map(([name]) => sections[name].length),
  ]);
  let at = layout.HEADER_LENGTH * 4;
  for (const [name, width] of layout.SECTIONS) {
    const elements = sections[name];
    new ARRAY[width as keyof typeof ARRAY](buffer, at, elements.length).set(elements);
    at += elements.length * width;
  }
  return buffer;
}
