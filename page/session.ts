/** Gloss on one page, from the first look to the last: ties the reader, the painter, the pointer and the card together. */
import type { CompiledCard } from '../data/compiled.ts';
import type { DetectAnswer, DetectRequest, Outcome, PageEntry, PageReport } from '../extension/messages.ts';
import type { Settings } from '../extension/settings-shape.ts';
import { readDocument } from './article.ts';
import { createArticleReader, type PlacedMention } from './article-reader.ts';
import { createCardController, type DomCardRenderer } from './card-controller.ts';
import { chooseMarked, isWanted } from './choice.ts';
import { anchorOf, byElement, type Mark, markAt, marksOf } from './marks.ts';
import { createPainter, type HighlightRegistry } from './painter.ts';
import { watchPointer } from './pointer.ts';
import { pageTheme } from './theme.ts';
import { watchDocument } from './watch.ts';

export interface PagePorts {
  detect(request: DetectRequest): Promise<Outcome<DetectAnswer>>;
  card(id: string): Promise<Outcome<CompiledCard>>;
  renderer(): Promise<DomCardRenderer>;
  /** How many cards the page mentions. */
  count(count: number): void;
  onKnow(id: string): void;
}

export interface ReadingSession {
  update(settings: Settings): void;
  report(): PageReport;
  openMention(key: number): boolean;
  walk(step: 1 | -1): boolean;
  leave(): void;
}

export interface SessionOptions {
  document: Document;
  registry: HighlightRegistry;
  ports: PagePorts;
  settings: Settings;
}

/** The entries of the popup's list: each card once, at its first mention, with the number of all. */
function entriesOf(marks: readonly Mark[]): PageEntry[] {
  const byCard = new Map<string, PageEntry>();
  for (const { key, mention, block } of marks) {
    const known = byCard.get(mention.card);
    if (known) known.count++;
    else {
      const { card, title, kind, start, end } = mention;
      byCard.set(card, {
        key,
        card,
        title,
        kind,
        text: block.text.slice(start, end).replace(/\s+/g, ' '),
        count: 1,
      });
    }
  }
  return [...byCard.values()];
}

export function startReading({ document, registry, ports, settings: first }: SessionOptions): ReadingSession {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  let settings = first;
  let page = readDocument(document);
  let marks: Mark[] = [];
  let painted: Mark[] = [];
  let near = byElement([]);
  let walkedTo: number | undefined;

  const painter = createPainter(document, registry, settings.markStyle);
  let reader = createArticleReader(document, page.context, ports.detect);
  const markOf = (key: number): Mark | undefined => marks.find((mark) => mark.key === key);

  const controller = createCardController(
    document,
    ports,
    () => ({
      hoverDelay: settings.hoverDelay,
      theme: () =>
        settings.theme === 'page'
          ? pageTheme(markOf(controller.shownMention() ?? -1)?.block.element ?? document.body)
          : settings.theme,
      published: page.context.published,
    }),
    (key) => {
      const mark = markOf(key);
      return (
        mark && {
          card: mark.mention.card,
          title: mark.mention.title,
          why: mark.mention.why,
          anchor: () => anchorOf(mark, pointerHeight(mark)),
        }
      );
    },
    (key) => painter.activate(key === undefined ? undefined : markOf(key)?.range),
  );

  const pointer = watchPointer(
    document,
    {
      markAt: (target, x, y) => markAt(near, target, x, y),
      gesture: controller.gesture,
      cardRect: controller.rect,
      isCard: (target) => target !== null && target === controller.host()?.element,
      scrolled: onScroll,
    },
    signal,
  );

  /** A card by hover opens at the line under the pointer; one that was walked to at the first. */
  function pointerHeight({ range }: Mark): number | undefined {
    const last = pointer.last();
    return controller.mode() !== 'keyboard' && last && anchorOf({ range } as Mark) ? last.y : undefined;
  }

  /** The card moves with its mention and closes when the mention has left the window. */
  function onScroll(): void {
    const shown = controller.shownMention();
    const mark = shown === undefined ? undefined : markOf(shown);
    if (!mark) return;
    const line = anchorOf(mark);
    const height = document.documentElement.clientHeight;
    if (!line || line.y + line.height < 0 || line.y > height) controller.gesture({ type: 'dismiss' });
    else controller.replace();
  }

  function paint(): void {
    const placed: PlacedMention[] = page.isArticle ? reader.mentions() : [];
    marks = marksOf(placed.filter(({ mention }) => isWanted(mention, settings)));
    painted = chooseMarked(marks, settings);
    near = byElement(painted);
    painter.paint(painted.map(({ range }) => range));
    ports.count(new Set(marks.map(({ mention }) => mention.card)).size);
  }

  async function refresh(): Promise<void> {
    if (!page.isArticle) page = readDocument(document);
    if (!page.isArticle || signal.aborted) return;
    const changed = await reader.refresh();
    if (!signal.aborted && (changed || painter.isCleared())) paint();
  }

  /** Client-side navigation: another address is another article. */
  let address = document.URL;
  function onChange(): void {
    if (document.URL.split('#')[0] !== address.split('#')[0]) {
      address = document.URL;
      controller.gesture({ type: 'dismiss' });
      page = readDocument(document);
      reader = createArticleReader(document, page.context, ports.detect);
      if (!page.isArticle) paint();
    }
    void refresh();
  }
  watchDocument(document, onChange, signal);
  void refresh();

  function open(mark: Mark): void {
    const element = mark.block.element as HTMLElement;
    const line = anchorOf(mark);
    const height = document.documentElement.clientHeight;
    if (!line || line.y < 0 || line.y + line.height > height)
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    controller.gesture({ type: 'activate', mention: mark.key, mode: 'keyboard' });
  }

  return {
    update(next) {
      settings = next;
      painter.setStyle(settings.markStyle);
      paint();
    },
    report: () => ({ article: page.isArticle, entries: entriesOf(marks) }),
    openMention(key) {
      const mark = markOf(key);
      if (mark) open(mark);
      return mark !== undefined;
    },
    walk(step) {
      const stops = painted.length > 0 ? painted : marks;
      if (stops.length === 0) return false;
      const from = controller.shownMention() ?? walkedTo;
      const at = stops.findIndex(({ key }) => key === from);
      const next = at < 0 ? (step === 1 ? 0 : stops.length - 1) : (at + step + stops.length) % stops.length;
      const mark = stops[next] as Mark;
      walkedTo = mark.key;
      open(mark);
      controller.host()?.announce(`${next + 1} of ${stops.length}: ${mark.mention.title}`);
      return true;
    },
    leave() {
      lifetime.abort();
      controller.leave();
      painter.remove();
    },
  };
}
