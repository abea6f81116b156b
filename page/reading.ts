/** Keeps one page read: follows its changes and its navigation, and asks again where the background gave no answer. */
import type { DetectAnswer, DetectRequest, Outcome } from '../extension/messages.ts';
import { type ReadDocument, readDocument } from './article.ts';
import { createArticleReader, type PlacedMention } from './article-reader.ts';
import { Changes } from './changes.ts';
import { listen } from './listeners.ts';
import { nextTurn } from './slices.ts';
import { StoryReader } from './story-reader.ts';
import { watchDocument } from './watch.ts';

export interface ReadingPorts {
  isAlive(): boolean;
  detect(request: DetectRequest): Promise<Outcome<DetectAnswer>>;
  /** What the page is taken for: its own word, unless the reader has spoken. */
  judge(read: ReadDocument): ReadDocument;
  /** The reader went to another page, with the same document. */
  onMoved(): void;
  /** Something was read; `changed` where the mentions may be others than before, `restyled` where others of them may be seen. */
  onRead(changed: boolean, restyled?: boolean): void;
}

export interface Reading {
  page(): ReadDocument;
  /** In reading order; none where the page is no article. */
  mentions(): PlacedMention[];
  /** How many marks at most the page should have, where it has little to explain. */
  most(): number | undefined;
  /** Judges the page anew and, where it comes out otherwise, reads it as if it had just come. */
  judgeAgain(): void;
}

/** Milliseconds before the background is asked again, doubled each time. */
const FIRST_RETRY = 1000;
const MOST_RETRIES = 4;
/** Answers for which the page's word is taken again: after a navigation its head may be written later than its text. */
const ANSWERS_TO_SETTLE = 3;

/** An address in the parts that make a page, and the query. A fragment is a place in the page unless it is a route. */
function addressOf({ URL }: Document): { page: string; query: string } {
  const [, path = '', query = '', route = ''] = /^([^?#]*)(\?[^#]*)?(#[!/].*)?/.exec(URL) ?? [];
  return { page: path + route, query };
}

/** @param first what the document said of itself just now */
export function createReading(
  document: Document,
  first: ReadDocument,
  ports: ReadingPorts,
  signal: AbortSignal,
): Reading {
  const readPage = (): ReadDocument => ports.judge(readDocument(document));
  let page = ports.judge(first);
  let address = addressOf(document);
  /** What changed and was not looked at yet; read in turn, one reading at a time. */
  let waiting: Changes | undefined;
  let isReading = false;
  let failures = 0;
  let settling = 0;

  const newReader = (): ReturnType<typeof createArticleReader> =>
    createArticleReader(
      new StoryReader(document, (shadow) => watch.alsoAt(shadow)),
      page.context,
      ports.detect,
    );

  function begin(): void {
    page = readPage();
    reader = newReader();
  }

  /** Takes the page's word for what it is now; true where that is another article than before. */
  function isAnother(): boolean {
    const before = page;
    page = readPage();
    return (
      page.isArticle !== before.isArticle || JSON.stringify(page.context) !== JSON.stringify(before.context)
    );
  }

  async function read(changes: Changes): Promise<void> {
    let wanted = changes;
    // How it looks makes no page an article.
    if (((!page.isArticle && changes.hasText) || settling-- > 0) && isAnother()) {
      reader = newReader();
      wanted = Changes.all();
      if (!page.isArticle) ports.onRead(true);
    }
    if (!page.isArticle) return;
    const asked = reader;
    const refreshed = await asked.refresh(wanted);
    if (signal.aborted || asked !== reader) return;
    if (refreshed === 'failed') retry();
    else failures = 0;
    ports.onRead(refreshed !== 'same', wanted.mayShow);
  }

  /** The background may just be starting, or be gone for good: it is asked again a few times, ever later. */
  function retry(): void {
    if (failures >= MOST_RETRIES) return;
    const again = setTimeout(() => refresh(new Changes()), FIRST_RETRY * 2 ** failures++);
    signal.addEventListener('abort', () => clearTimeout(again), { once: true });
  }

  async function refresh(changes: Changes): Promise<void> {
    if (waiting) waiting.merge(changes);
    else waiting = changes;
    if (isReading) return;
    isReading = true;
    try {
      // What brought the changes has had its task, and the reader may leave before the next.
      await nextTurn();
      while (waiting && ports.isAlive() && !signal.aborted) {
        const next: Changes = waiting;
        waiting = undefined;
        await read(next);
      }
    } catch (error) {
      // What was read by half is read as a whole with the next change.
      waiting = Changes.all();
      console.error('Gloss:', error);
    } finally {
      isReading = false;
    }
  }

  /**
   * Client-side navigation: another address is another article. A query alone may be a campaign's that the page strips: what the page says of itself
   * tells then whether it is another.
   */
  function hasMoved(): boolean {
    const before = address;
    address = addressOf(document);
    const isElsewhere = address.page !== before.page;
    if (!isElsewhere && address.query === before.query) return false;
    settling = ANSWERS_TO_SETTLE;
    if (!isElsewhere) return false;
    ports.onMoved();
    begin();
    if (!page.isArticle) ports.onRead(true);
    return true;
  }

  const follow = (changes: Changes): void => void refresh(hasMoved() ? Changes.all() : changes);
  const moved = (): void => follow(new Changes());
  const watch = watchDocument(document, follow, signal);
  let reader = newReader();
  const view = document.defaultView as Window & { navigation?: EventTarget };
  listen(view.navigation, 'currententrychange', moved, signal);
  listen(view, 'popstate', moved, signal);
  void refresh(Changes.all());

  return {
    page: () => page,
    mentions: () => (page.isArticle ? reader.mentions() : []),
    most: () => reader.most(),
    judgeAgain() {
      if (readPage().isArticle === page.isArticle) return;
      begin();
      void refresh(Changes.all());
    },
  };
}
