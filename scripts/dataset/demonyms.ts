/** Adds to the cards of countries and regions what belongs to them is called by: data/places/demonyms.yaml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Demonym, IndexedName, IndexSource } from '../../detection/names-index/source.ts';
import { projectRoot } from './load.ts';

const PATH = 'data/places/demonyms.yaml';

type Written = Record<Demonym, string[]>;

const namesOf = (written: Written): IndexedName[] =>
  (['adjective', 'people'] as const).flatMap((demonym) =>
    written[demonym].map((name) => ({ name, case: 'exact' as const, demonym })),
  );

/** What the table says is a country's: a code is the country's card, anything else a card id. */
const keyOf = ({ card: { id, topic, countries } }: IndexSource): string | undefined =>
  topic === 'countries' ? countries[0] : id;

/** The sources with their demonyms. Throws where the table names a country or card that there is not. */
export function withDemonyms(sources: readonly IndexSource[]): IndexSource[] {
  const table = new Map(
    Object.entries(parse(readFileSync(join(projectRoot, PATH), 'utf8')) as Record<string, Written>),
  );
  const result = sources.map((source) => {
    const key = keyOf(source);
    const written = key === undefined ? undefined : table.get(key);
    if (!key || !written) return source;
    table.delete(key);
    return { ...source, names: [...source.names, ...namesOf(written)] };
  });
  const [unknown] = table.keys();
  if (unknown)
    throw new Error(
      `${PATH} has demonyms of "${unknown}", which is neither a country nor a card; mend the key.`,
    );
  return result;
}
