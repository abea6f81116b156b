/** Keeps what is known of the page's article: its blocks, and what they mention. Asks only for blocks that changed. */
import type { PageContext } from '../detection/types.ts';
import type { DetectAnswer, DetectRequest, Outcome, ShownMention } from '../extension/messages.ts';
import type { PageBlock } from './blocks.ts';
import type { Changes } from './changes.ts';
import { inSlices } from './slices.ts';
import type { StoryReader } from './story-reader.ts';

/** A mention at its place on the page. */
export interface PlacedMention {
  mention: ShownMention;
  block: PageBlock;
}

/** `failed`: the background did not answer; what it was asked is asked again with the next change. */
export type Refreshed = 'changed' | 'same' | 'failed';

export interface ArticleReader {
  /** Reads what changed and asks for what is new. One call at a time. */
  refresh(changes: Changes): Promise<Refreshed>;
  /** In reading order. */
  mentions(): PlacedMention[];
  /** How many marks at most the page should have, where it has little to explain. */
  most(): number | undefined;
}

type Detect = (request: DetectRequest) => Promise<Outcome<DetectAnswer>>;

/**
 * Characters that are sent at once. An article is nearly always shorter; of a longer one each part is read by itself,
 * since a message is copied in one task.
 */
const LONGEST_MESSAGE = 250_000;

interface Part {
  blocks: PageBlock[];
  /** Indices into `blocks` that are asked for. */
  fresh: number[];
}

/** The parts of the article that hold blocks to ask for, each short enough to be sent. */
function partsOf(blocks: readonly PageBlock[], isFresh: (block: PageBlock) => boolean): Part[] {
  const parts: Part[] = [];
  let part: Part = { blocks: [], fresh: [] };
  let length = 0;
  for (const block of blocks) {
    if (length + block.text.length > LONGEST_MESSAGE && part.blocks.length > 0) {
      parts.push(part);
      part = { blocks: [], fresh: [] };
      length = 0;
    }
    if (isFresh(block)) part.fresh.push(part.blocks.length);
    part.blocks.push(block);
    length += block.text.length;
  }
  parts.push(part);
  return parts.filter(({ fresh }) => fresh.length > 0);
}

export function createArticleReader(story: StoryReader, context: PageContext, detect: Detect): ArticleReader {
  let revision = 0;
  let most: number | undefined;
  let blocks: readonly PageBlock[] = [];
  /** By the block's text: the same words in the same article mean the same, wherever they moved. */
  let known = new Map<string, ShownMention[]>();

  const isSame = (next: readonly PageBlock[]): boolean =>
    next.length === blocks.length && next.every((block, at) => block === blocks[at]);

  async function ask({ blocks: part, fresh }: Part): Promise<boolean> {
    const asked = ++revision;
    const outcome = await detect({
      article: { ...context, blocks: part.map(({ text, role }) => ({ text, role })) },
      revision: asked,
      ...(fresh.length < part.length && { only: fresh }),
    });
    if (!outcome.ok || outcome.value.revision !== asked) return false;
    // Of an article in several parts none tells what the whole is about.
    most = part.length < blocks.length ? undefined : outcome.value.most;
    for (const at of fresh) known.set((part[at] as PageBlock).text, []);
    for (const mention of outcome.value.mentions) {
      const text = part[mention.block]?.text;
      if (text !== undefined) known.get(text)?.push(mention);
    }
    return true;
  }

  return {
    async refresh(changes) {
      const next = await inSlices(story.read(changes));
      const texts = new Set(next.map(({ text }) => text));
      known = new Map([...known].filter(([text]) => texts.has(text)));
      const asked = new Set<string>();
      // Each text is asked for once, however often it stands on the page.
      const parts = partsOf(next, ({ text }) => {
        if (known.has(text) || asked.has(text)) return false;
        asked.add(text);
        return true;
      });
      const isUnchanged = parts.length === 0 && isSame(next);
      blocks = next;
      if (isUnchanged) return 'same';
      for (const part of parts) if (!(await ask(part))) return 'failed';
      return 'changed';
    },
    most: () => most,
    mentions() {
      return blocks.flatMap((block, at) => {
        const found = known.get(block.text);
        return found ? found.map((mention) => ({ mention: { ...mention, block: at }, block })) : [];
      });
    },
  };
}
