/** Keeps what is known of the page's article: its blocks, and what they mention. Asks only for blocks that changed. */

import type { PageContext } from '../detection/types.ts';
import type { DetectAnswer, DetectRequest, Outcome, ShownMention } from '../extension/messages.ts';
import { type PageBlock, readArticle } from './blocks.ts';

/** A mention at its place on the page. */
export interface PlacedMention {
  mention: ShownMention;
  block: PageBlock;
}

export interface ArticleReader {
  /** Reads the page again and asks for what is new. Resolves with whether anything changed; a late answer changes nothing. */
  refresh(): Promise<boolean>;
  /** In reading order. */
  mentions(): PlacedMention[];
}

type Detect = (request: DetectRequest) => Promise<Outcome<DetectAnswer>>;

const sameNodes = (a: PageBlock, b: PageBlock): boolean =>
  a.pieces.length === b.pieces.length && a.pieces.every(({ node }, at) => node === b.pieces[at]?.node);

export function createArticleReader(document: Document, context: PageContext, detect: Detect): ArticleReader {
  let revision = 0;
  let blocks: PageBlock[] = [];
  /** By the block's text: the same words in the same article mean the same, wherever they moved. */
  let known = new Map<string, ShownMention[]>();

  const isUnchanged = (next: readonly PageBlock[]): boolean =>
    next.length === blocks.length &&
    next.every((block, at) => block.text === blocks[at]?.text && sameNodes(block, blocks[at] as PageBlock));

  return {
    async refresh() {
      const next = readArticle(document);
      if (isUnchanged(next)) return false;
      const asked = ++revision;
      const firstWith = new Map<string, number>();
      for (const [at, { text }] of next.entries()) if (!firstWith.has(text)) firstWith.set(text, at);
      const answers = new Map([...firstWith.keys()].map((text) => [text, known.get(text) ?? []]));
      // Each text is asked for once, however often it stands on the page.
      const fresh = [...firstWith].flatMap(([text, at]) => (known.has(text) ? [] : [at]));
      if (fresh.length > 0) {
        const article = { ...context, blocks: next.map(({ text, role }) => ({ text, role })) };
        const outcome = await detect({
          article,
          revision: asked,
          ...(fresh.length < next.length && { only: fresh }),
        });
        if (!outcome.ok || asked !== revision || outcome.value.revision !== asked) return false;
        for (const mention of outcome.value.mentions) {
          const text = next[mention.block]?.text;
          if (text !== undefined && firstWith.get(text) === mention.block) answers.get(text)?.push(mention);
        }
      }
      blocks = next;
      known = answers;
      return true;
    },
    mentions() {
      return blocks.flatMap((block, at) => {
        const found = known.get(block.text) ?? [];
        return found.map((mention) => ({ mention: { ...mention, block: at }, block }));
      });
    },
  };
}
