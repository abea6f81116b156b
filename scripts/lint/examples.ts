import { createRequire } from 'node:module';
import type { ExampleSentence } from '../../data/card-file.ts';
import { provisionId } from '../../data/ids.ts';
import { type Detector, detect } from '../../detection/detect.ts';
import { buildNamesIndex } from '../../detection/names-index/build.ts';
import { openNamesIndex } from '../../detection/names-index/open.ts';
import { personTagger } from '../../detection/persons.ts';
import type { Article } from '../../detection/types.ts';
import { compileDataset } from '../dataset/compile.ts';
import type { LoadedCard, Path } from '../dataset/load.ts';
import type { Report, Rule } from './rule.ts';
import { partsOf } from './walk.ts';

interface Example {
  article: Article;
  /** Where the bracketed words stand in the first block. */
  start: number;
  end: number;
}

/** Takes the double brackets out of an example and remembers where they were. */
function readExample(example: ExampleSentence): Example {
  const { text, page, published } = typeof example === 'string' ? { text: example } : example;
  const start = text.indexOf('[[');
  const end = text.indexOf(']]') - 2;
  const blocks = [text.replace('[[', '').replace(']]', ''), ...(page ? [page] : [])];
  const article = {
    blocks: blocks.map((block) => ({ text: block, role: 'text' as const })),
    ...(published && { published }),
  };
  return { article, start, end };
}

function cardsAt(detector: Detector, { article, start, end }: Example): string[] {
  return detect(detector, article)
    .filter((mention) => mention.block === 0 && mention.start < end && start < mention.end)
    .map(({ card }) => card);
}

function checkPart(
  detector: Detector,
  loaded: LoadedCard,
  { part, path, id }: { part: ReturnType<typeof partsOf>[number]['part']; path: Path; id: string },
  report: Report,
): void {
  for (const [index, example] of (part.examples?.match ?? []).entries()) {
    const found = cardsAt(detector, readExample(example));
    if (!found.includes(id))
      report(
        loaded,
        [...path, 'examples', 'match', index],
        `the words in brackets should open "${id}" and open ${found.length > 0 ? `"${found.join('", "')}"` : 'nothing'}; mend the names, cues or needs, or correct the example.`,
      );
  }
  for (const [index, example] of (part.examples?.not ?? []).entries()) {
    if (cardsAt(detector, readExample(example)).includes(id))
      report(
        loaded,
        [...path, 'examples', 'not', index],
        `the words in brackets should not open "${id}" but do; add a look-alike, "needs" or "case", or correct the example.`,
      );
  }
}

export const examples: Rule = {
  name: 'examples',
  description:
    "A card's own sentences are run through the very detection that readers get: what must match does, and look-alikes do not.",
  check(cards, report) {
    const { index } = compileDataset(cards);
    const detector: Detector = {
      indexes: [openNamesIndex(buildNamesIndex(index))],
      loadTagger: () => personTagger(createRequire(import.meta.url)('compromise/two')),
    };
    for (const loaded of cards) {
      for (const { part, path } of partsOf(loaded.card)) {
        const id =
          path.length === 0
            ? loaded.card.id
            : provisionId(loaded.card.id, part as { form: string; number: string });
        checkPart(detector, loaded, { part, path, id }, report);
      }
    }
  },
};
