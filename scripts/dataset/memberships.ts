/** Which countries belong to which organisations, from data/places/memberships.yaml: dated facts for the country cards. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CardFile, Fact } from '../../data/card-file.ts';
import { projectRoot } from './load.ts';

interface Organisation {
  /** Name in the fact's label. */
  label: string;
  sources: CardFile['sources'];
  joined: { from: string; until?: string; source: string | string[]; members: string[] }[];
}

export interface Memberships {
  facts: Fact[];
  sources: CardFile['sources'];
  /** Ids of the organisations' cards to which the country belongs now. */
  organisations: string[];
}

const organisations = parse(
  readFileSync(join(projectRoot, 'data/places/memberships.yaml'), 'utf8'),
) as Record<string, Organisation>;

/** The memberships of a country by its ISO 3166-1 code. */
export function membershipsOf(code: string): Memberships {
  const found: Memberships = { facts: [], sources: {}, organisations: [] };
  for (const [id, { label, sources, joined }] of Object.entries(organisations)) {
    const periods = joined.filter(({ members }) => members.includes(code));
    if (periods.length === 0) continue;
    const values = periods.map(({ from, until, source }) => {
      const keys = [source].flat();
      for (const key of keys) found.sources[`${id}-${key}`] = sources[key] as CardFile['sources'][string];
      return { value: 'member', from, ...(until && { until }), source: keys.map((key) => `${id}-${key}`) };
    });
    found.facts.push({ label, values });
    if (periods.some(({ until }) => !until)) found.organisations.push(id);
  }
  return found;
}
