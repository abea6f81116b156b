/** `npm run --silent cards [-- ID …]`: the compiled cards, one JSON object a line. */
import { compileCheckedDataset } from './dataset/package.ts';

const wanted = new Set(process.argv.slice(2));
const { cards } = compileCheckedDataset();
const known = new Set(cards.map(({ id }) => id));
for (const id of wanted) {
  if (known.has(id)) continue;
  console.error(`There is no card "${id}"; \`npm run --silent cards\` lists all.`);
  process.exitCode = 1;
}
for (const card of cards) if (wanted.size === 0 || wanted.has(card.id)) console.log(JSON.stringify(card));
