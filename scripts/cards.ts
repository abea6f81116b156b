/** `npm run --silent cards [-- ID …]`: the compiled cards, towns and provinces included, one JSON object a line. */
import { once } from 'node:events';
import { placeCard } from '../data/place-cards.ts';
import { compileCheckedDataset } from './dataset/package.ts';

const wanted = new Set(process.argv.slice(2));
const found = new Set<string>();
const { cards, places } = compileCheckedDataset();

function* everyCard() {
  yield* cards;
  for (const country of places)
    for (const { id } of [...country.provinces, ...country.towns]) yield placeCard(id, country);
}

for (const card of everyCard()) {
  if (!card || (wanted.size > 0 && !wanted.has(card.id))) continue;
  found.add(card.id);
  if (!process.stdout.write(`${JSON.stringify(card)}\n`)) await once(process.stdout, 'drain');
}
for (const id of wanted) {
  if (found.has(id)) continue;
  console.error(`There is no card "${id}"; \`npm run --silent cards\` lists all.`);
  process.exitCode = 1;
}
