import { readText } from './bytes.ts';
import { readIndexedCard } from './card-record.ts';
import * as layout from './layout.ts';
import type { IndexedCard } from './source.ts';
import { startsOf } from './starts.ts';

/** A loaded names index: views over its bytes. Cards are read out of it when a text first names them. */
export interface NamesIndex
  extends Record<layout.IntSection, Int32Array>,
    Record<layout.ShortSection, Uint16Array>,
    Record<layout.ByteSection, Uint8Array> {
  rules: readonly layout.Rule[];
  /** Numbers of the cards that are instruments, and of those that are provisions. */
  instruments: readonly number[];
  provisions: readonly number[];
  cardCount: number;
  card(number: number): IndexedCard;
  /** Finds the places at which a name may begin, as starts.ts says. */
  starts: RegExp;
}

/** The bytes are no names index, one of another version, or cut short. */
export class NamesIndexError extends Error {
  override name = 'NamesIndexError';
}

/** The lengths of the sections. Throws where the header does not fit the bytes behind it. */
function sectionLengths(buffer: ArrayBuffer): number[] {
  if (buffer.byteLength < layout.HEADER_LENGTH * 4)
    throw new NamesIndexError('The names index is cut short; build the extension again or reinstall it.');
  const header = new Int32Array(buffer, 0, layout.HEADER_LENGTH);
  const [magic, version] = header;
  if (magic !== layout.MAGIC)
    throw new NamesIndexError('These bytes are not a names index; build the extension again.');
  if (version !== layout.VERSION)
    throw new NamesIndexError(
      `The names index has version ${version}, this code reads ${layout.VERSION}; build both from the same sources.`,
    );
  const lengths = [...header.subarray(2)];
  const expected =
    layout.HEADER_LENGTH * 4 +
    layout.SECTIONS.reduce((sum, [, width], section) => sum + (lengths[section] as number) * width, 0);
  if (lengths.some((length) => length < 0) || expected !== buffer.byteLength)
    throw new NamesIndexError(
      `The names index should be ${expected} bytes long and is ${buffer.byteLength}; build the extension again or reinstall it.`,
    );
  return lengths;
}

type Views = Record<layout.IntSection, Int32Array> &
  Record<layout.ShortSection, Uint16Array> &
  Record<layout.ByteSection, Uint8Array>;

const VIEW = { 4: Int32Array, 2: Uint16Array, 1: Uint8Array } as const;

function textOfCard(block: Int32Array, length: Uint16Array, pool: Uint8Array, number: number): string {
  let start = block[Math.floor(number / layout.BLOCK)] as number;
  for (let before = number - (number % layout.BLOCK); before < number; before++)
    start += length[before] as number;
  return readText(pool, start, start + (length[number] as number));
}

/** Opens an index for scanning. Throws NamesIndexError where the bytes are not what this version writes. */
export function openNamesIndex(buffer: ArrayBuffer): NamesIndex {
  const lengths = sectionLengths(buffer);
  const views: Partial<Record<keyof Views, Int32Array | Uint16Array | Uint8Array>> = {};
  let at = layout.HEADER_LENGTH * 4;
  for (const [section, [name, width]] of layout.SECTIONS.entries()) {
    views[name] = new VIEW[width as keyof typeof VIEW](buffer, at, lengths[section]);
    at += (lengths[section] as number) * width;
  }
  const { meta, cards, cardBlock, cardLength, ...rest } = views as Views;
  const { rules, otherStarts, instruments, provisions } = JSON.parse(
    readText(meta, 0, meta.length),
  ) as layout.IndexMeta;
  const read: IndexedCard[] = [];
  return {
    ...rest,
    meta,
    cards,
    cardBlock,
    cardLength,
    rules,
    instruments,
    provisions,
    cardCount: cardLength.length,
    card(number) {
      read[number] ??= readIndexedCard(textOfCard(cardBlock, cardLength, cards, number));
      return read[number];
    },
    starts: startsOf(otherStarts),
  };
}

/** The card and the rule of a sense. */
export const cardOfSense = (index: NamesIndex, sense: number): IndexedCard =>
  index.card((index.sense[sense] as number) >>> layout.SENSE_CARD_SHIFT);

export const ruleOfSense = (index: NamesIndex, sense: number): layout.Rule =>
  index.rules[
    ((index.sense[sense] as number) >>> layout.SENSE_RULE_SHIFT) & (layout.MOST_RULES - 1)
  ] as layout.Rule;
