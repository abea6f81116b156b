/**
 * `npm run facts:new -- TOPIC ID KIND "Title"`: writes data/cards/TOPIC/ID.yaml with every key that a card needs, ready to be
 * filled in. The lint names what is still missing.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import schema from '../data/schema/card.schema.json' with { type: 'json' };
import { projectRoot } from './dataset/load.ts';

const kinds = schema.definitions.kind.enum.filter((kind) => kind !== 'provision');
const usage = `Usage: npm run facts:new -- TOPIC ID KIND "Title"\nKinds: ${kinds.join(', ')}`;

function fail(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(1);
}

const [topic, id, kind, title] = process.argv.slice(2);
if (!topic || !id || !kind || !title) fail('Four words are needed.');
for (const name of [topic, id])
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    fail(`"${name}" must be small letters, digits and single hyphens.`);
if (!kinds.includes(kind)) fail(`There is no kind "${kind}".`);
const path = join(projectRoot, 'data/cards', topic, `${id}.yaml`);
if (existsSync(path)) fail(`${relative(projectRoot, path)} is there already.`);

const today = new Date().toISOString().slice(0, 10);
mkdirSync(join(path, '..'), { recursive: true });
writeFileSync(
  path,
  `# yaml-language-server: $schema=../../schema/card.schema.json
id: ${id}
kind: ${kind}
title: ${JSON.stringify(title)}
wikipedia: ${JSON.stringify(title)}
familiarity: news
summary: >-
  What it is, in one sentence of your own. Why it is in the news, in a second; 250 characters in all.
names:
  - ${JSON.stringify(title)}
related: []
sources:
  main:
    title: The page that you read
    publisher: Who publishes it
    url: https://
    checked: ${JSON.stringify(today)}
facts:
  - label: A fact
    value: what stands on that page
    source: main
examples:
  match:
    - ${JSON.stringify(`A sentence of your own with [[${title}]] in it.`)}
    - ${JSON.stringify(`And [[${title}]] in another.`)}
`,
);
console.log(`${relative(projectRoot, path)} is ready to be filled in; then run npm run facts:lint -- ${id}`);
