import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import schema from '../../data/schema/publishers.schema.json' with { type: 'json' };
import type { Publisher } from '../../data/sites/publisher.ts';

type PublishersFile = Record<string, { host: string; name: string }[]>;

const publishersPath = join(import.meta.dirname, '../../data/sites/publishers.yaml');
const hasShape = new Ajv({ allErrors: true }).compile<PublishersFile>(schema);

const coveredBy = (host: string, hosts: ReadonlySet<string>): string | undefined =>
  host
    .split('.')
    .map((_, index, labels) => labels.slice(index).join('.'))
    .slice(1)
    .find((parent) => hosts.has(parent));

/** Two entries for one page would show it twice in the options. */
function checkOverlaps(publishers: readonly Publisher[]): void {
  const hosts = new Set(publishers.map(({ host }) => host));
  const repeated = publishers.find(
    ({ host }, index) => publishers.findIndex((other) => other.host === host) < index,
  );
  if (repeated) throw new Error(`data/sites/publishers.yaml lists ${repeated.host} twice; remove one.`);
  for (const { host } of publishers) {
    const parent = coveredBy(host, hosts);
    if (parent) throw new Error(`data/sites/publishers.yaml: ${host} is covered by ${parent}; remove one.`);
  }
}

/**
 * Reads the publishers' list, in the file's order.
 * @throws an Error that names the entry, where the list breaks its schema or two entries overlap.
 */
export function readPublishers(text = readFileSync(publishersPath, 'utf8')): Publisher[] {
  const file: unknown = parse(text);
  if (!hasShape(file)) {
    const [first] = hasShape.errors ?? [];
    throw new Error(
      `data/sites/publishers.yaml ${first?.instancePath} ${first?.message}; compare with data/schema/publishers.schema.json.`,
    );
  }
  const publishers = Object.entries(file).flatMap(([country, entries]) =>
    entries.map((entry) => ({ ...entry, country })),
  );
  checkOverlaps(publishers);
  return publishers;
}

/** The hosts of the publishers' list, as the manifest's host permissions need them. */
export const publisherHosts = (): string[] => readPublishers().map(({ host }) => host);
