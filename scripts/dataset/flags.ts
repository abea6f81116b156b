/** Flags from country-flag-icons (MIT), three wide and two high, as shapes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { Flag, FlagShape } from '../../data/flags.ts';

const folder = join(
  dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')),
  '3x2',
);

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' });

const TAGS = new Set(['path', 'circle', 'ellipse', 'g']);
const ATTRIBUTES =
  /^(?:d|fill|cx|cy|r|rx|ry|stroke|stroke-width|stroke-linejoin|stroke-miterlimit|opacity|fill-rule|clip-rule)$/;

/** What the parser makes of an element: its tag over its children, and its attributes under ":@". */
type Element = { ':@'?: Record<string, string> } & Record<string, Element[]>;

function shapeOf(element: Element, file: string): FlagShape {
  const { ':@': attributes = {}, ...rest } = element;
  const [tag, children] = Object.entries(rest)[0] as [string, Element[]];
  if (!TAGS.has(tag))
    throw new Error(
      `${file} holds <${tag}>, which the card does not draw; teach both or leave the flag out.`,
    );
  const kept = Object.fromEntries(Object.entries(attributes).filter(([name]) => ATTRIBUTES.test(name)));
  const shape: FlagShape = [tag as FlagShape[0], kept];
  if (children.length > 0) shape.push(children.map((child) => shapeOf(child, file)));
  return shape;
}

/** Disputed territories whose flag in the package is one side's: Western Sahara's is that of the state which the Polisario declared. */
const ONE_SIDES: ReadonlySet<string> = new Set(['EH']);

/** The flag of a country by its ISO 3166-1 alpha-2 code; undefined where there is none, or none that both sides fly. Throws on a tag that cannot be drawn. */
export function flagOf(code: string): Flag | undefined {
  if (ONE_SIDES.has(code)) return undefined;
  const file = join(folder, `${code}.svg`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const [svg] = parser.parse(text) as Element[];
  if (!svg) return undefined;
  const { ':@': attributes, svg: children } = svg;
  return {
    viewBox: attributes?.viewBox ?? '0 0 3 2',
    shapes: (children ?? []).map((child) => shapeOf(child, file)),
  };
}
