import * as layout from './layout.ts';

/** A loaded names index: views over its bytes, and the cards that it knows. */
export interface NamesIndex extends Record<layout.IntSection, Int32Array> {
  bucketBits: number;
  /** All spellings, one behind the other, as UTF-16 code units. */
  spellings: Uint16Array;
  meta: layout.IndexMeta;
  /** Finds the places at which a name may begin; global, so callers set lastIndex. */
  starts: RegExp;
}

/** The bytes are no names index, one of another version, or cut short. */
export class NamesIndexError extends Error {
  override name = 'NamesIndexError';
}

function textOf(units: Uint16Array): string {
  let text = '';
  const step = 0x2000;
  for (let at = 0; at < units.length; at += step)
    text += String.fromCharCode(...units.subarray(at, at + step));
  return text;
}

const CAPITAL_OR_DIGIT = '[A-Z0-9\\u0391-\\u03a9\\u0400-\\u042f]';

/** Native regexp code finds the few word starts that matter; a loop over every word is slower, most of all in a service worker. */
const startsOf = (lowerStarts: readonly string[]): RegExp => {
  const words = lowerStarts.filter((word) => /^[a-z]+$/.test(word));
  return new RegExp(
    words.length > 0 ? `${CAPITAL_OR_DIGIT}|\\b(?:${words.join('|')})\\b` : CAPITAL_OR_DIGIT,
    'g',
  );
};

/** Opens an index for scanning. Throws NamesIndexError where the bytes are not what this version writes. */
export function openNamesIndex(buffer: ArrayBuffer): NamesIndex {
  if (buffer.byteLength < layout.HEADER_LENGTH * 4)
    throw new NamesIndexError('The names index is cut short; build the extension again or reinstall it.');
  const header = new Int32Array(buffer, 0, layout.HEADER_LENGTH);
  const [magic, version, bucketBits] = header;
  if (magic !== layout.MAGIC)
    throw new NamesIndexError('These bytes are not a names index; build the extension again.');
  if (version !== layout.VERSION)
    throw new NamesIndexError(
      `The names index has version ${version}, this code reads ${layout.VERSION}; build both from the same sources.`,
    );
  const lengths = [...header.subarray(3)];
  const ints = layout.INT_SECTIONS.length;
  const expected =
    layout.HEADER_LENGTH * 4 +
    lengths.reduce((sum, length, section) => sum + length * (section < ints ? 4 : 2), 0);
  if (lengths.some((length) => length < 0) || expected !== buffer.byteLength)
    throw new NamesIndexError(
      `The names index should be ${expected} bytes long and is ${buffer.byteLength}; build the extension again or reinstall it.`,
    );
  let at = layout.HEADER_LENGTH * 4;
  const views: Partial<Record<layout.IntSection, Int32Array>> = {};
  for (const [section, name] of layout.INT_SECTIONS.entries()) {
    views[name] = new Int32Array(buffer, at, lengths[section]);
    at += (lengths[section] as number) * 4;
  }
  const spellings = new Uint16Array(buffer, at, lengths[ints]);
  at += spellings.byteLength;
  const meta = JSON.parse(textOf(new Uint16Array(buffer, at, lengths[ints + 1]))) as layout.IndexMeta;
  return {
    ...(views as Record<layout.IntSection, Int32Array>),
    bucketBits: bucketBits as number,
    spellings,
    meta,
    starts: startsOf(meta.lowerStarts),
  };
}
