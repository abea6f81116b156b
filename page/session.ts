/** Gloss on one page, from the first look to the last: ties the reader, the painter, the pointer and the card together. */
import type { CompiledCard } from '../data/compiled.ts';
import type { DetectAnswer, DetectRequest, Outcome, PageEntry, PageReport } from '../extension/messages.ts';
import type { PageChoice } from '../extension/page-choice.ts';
import type { Settings } from '../extension/settings-shape.ts';
import { type ReadDocument, readDocument } from './article.ts';
import { createArticleReader, type PlacedMention } from './article-reader.ts';
import { type CardTarget, createCardController, type DomCardRenderer } from './card-controller.ts';
import { Changes } from './changes.ts';
import { chooseMarked, isWanted } from './choice.ts';
import {
  anchorOf,
  byElement,
  type Mark,
  markAt,
  markOf,
  marksOf,
  type NumberedMention,
  numbered,
} from './marks.ts';
import { pageKey } from './page-key.ts';
import { createPainter, type HighlightRegistry } from './painter.ts';
import { watchPointer } from './pointer.ts';
import { SELECTION, selectionTarget } from './selection-card.ts';
import { nextTurn } from './slices.ts';
import { StoryReader } from './story-reader.ts';
import { pageTheme } from './theme.ts';
import { watchDocument } from './watch.ts';

export interface PagePorts {
  /** False once the extension was updated, reloaded or taken away: the answer itself makes the session leave. */
  isAlive(): boolean;
  detect(request: DetectRequest): Promise<Outcome<DetectAnswer>>;
  card(id: string): Promise<Outcome<CompiledCard>>;
  renderer(): Promise<DomCardRenderer>;
  /** How many cards the page mentions. */
  count(count: number): void;
  onKnow(id: string): Promise<Outcome<null>>;
  onBrowse(id: string): void;
  notThisSite(): void;
  choosePage(key: string, choice: PageChoice): void;
}

export interface ReadingSession {
  update(settings: Settings): void;
  report(): PageReport;
  /** What the reader chose for this page. */
  choose(choice: PageChoice): void;
  /** Shows a card beside the selected text. */
  showCard(id: string): void;
  openMention(key: number): boolean;
  walk(step: 1 | -1): boolean;
  leave(): void;
}

export interface SessionOptions {
  document: Document;
  /** What the document says of itself. */
  page: ReadDocument;
  registry: HighlightRegistry;
  ports: PagePorts;
  settings: Settings;
}

/** The entries of the popup's list: each card once, at its first mention, with the number of all. */
function entriesOf(marks: readonly NumberedMention[]): PageEntry[] {
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

/** Milliseconds before the background is asked again, doubled each time. */
const FIRST_RETRY = 1000;
const MOST_RETRIES = 4;
const ANSWERS_TO_SETTLE = 3;

export function startReading({
  document,
  page: firstRead,
  registry,
  ports,
  settings: first,
}: SessionOptions): ReadingSession {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  let settings = first;
  let page = asChosen(firstRead);
  let marks: NumberedMention[] = [];
  let painted: Mark[] = [];
  let near = byElement([]);
  let walkedTo: number | undefined;

  function choice(): PageChoice {
    const key = pageKey(document.URL);
    if (settings.pagesOff.includes(key)) return 'off';
    return settings.pagesOn.includes(key) ? 'on' : 'usual';
  }

  /** The page's own word, unless the reader has spoken. */
  function asChosen(read: ReadDocument): ReadDocument {
    const chosen = choice();
    return chosen === 'usual' ? read : { ...read, isArticle: chosen === 'on' };
  }

  const readPage = (): ReadDocument => asChosen(readDocument(document));

  const painter = createPainter(document, registry, settings);
  const mark = (key: number): Mark | undefined => {
    const found = marks.find((one) => one.key === key);
    return found && markOf(found);
  };

  const cardPorts = {
    ...ports,
    onNotHere(scope: 'page' | 'site') {
      if (scope === 'page') ports.choosePage(pageKey(document.URL), 'off');
      else ports.notThisSite();
    },
    /** Rejects where the extension is gone; the controller then opens no card. */
    async card(id: string) {
      if (!ports.isAlive()) throw new Error('The extension is gone.');
      return ports.card(id);
    },
  };
  /** The card that the reader asked for by selecting text, in place of a mention. */
  let asked: CardTarget | undefined;

  const controller = createCardController(
    document,
    cardPorts,
    () => ({
      hoverDelay: settings.hoverDelay,
      size: settings.cardSize,
      theme: () =>
        settings.theme === 'page'
          ? pageTheme(mark(controller.shownMention() ?? -1)?.block.element ?? document.body)
          : settings.theme,
      published: page.context.published,
    }),
    (key) => {
      if (key === SELECTION) return asked;
      const found = mark(key);
      return (
        found && {
          card: found.mention.card,
          title: found.mention.title,
          why: found.mention.why,
          anchor: () => anchorOf(found, pointerHeight(found)),
        }
      );
    },
    (key) => painter.activate(key === undefined ? undefined : mark(key)?.range),
  );

  const pointer = watchPointer(
    document,
    {
      markAt: (target, x, y) => markAt(near, target, x, y),
      trigger: () => settings.cardTrigger,
      gesture: controller.gesture,
      cardRect: controller.rect,
      isCard: (target) => target !== null && target === controller.host()?.element,
      scrolled: controller.follow,
    },
    signal,
  );

  /** A card by hover opens at the line under the pointer; one that was walked to at the first. */
  function pointerHeight({ range }: Mark): number | undefined {
    const last = pointer.last();
    return controller.mode() !== 'keyboard' && last && anchorOf({ range } as Mark) ? last.y : undefined;
  }

  function paint(): void {
    const placed: PlacedMention[] = page.isArticle ? reader.mentions() : [];
    marks = numbered(placed.filter(({ mention }) => isWanted(mention, settings)));
    painted = marksOf(chooseMarked(marks, settings, choice() === 'on' ? undefined : reader.most()));
    near = byElement(painted);
    painter.paint(painted.map(({ range }) => range));
    ports.count(new Set(marks.map(({ mention }) => mention.card)).size);
  }

  /** What changed and was not looked at yet; read in turn, one reading at a time. */
  let waiting: Changes | undefined;
  let isReading = false;
  let failures = 0;
  /** Answers for which the page's word is taken again: after a navigation its head may be written later than its text. */
  let settling = 0;

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
    if ((!page.isArticle || settling-- > 0) && isAnother()) {
      reader = newReader();
      wanted = Changes.all();
      if (!page.isArticle) paint();
    }
    if (!page.isArticle) return;
    const asked = reader;
    const refreshed = await asked.refresh(wanted);
    if (signal.aborted || asked !== reader) return;
    if (refreshed === 'failed') retry();
    else failures = 0;
    if (refreshed !== 'same' || painter.isCleared()) paint();
  }

  /** The background may just be starting, or be gone for good: it is asked again a few times, ever later. */
  function retry(): void {
    if (failures++ >= MOST_RETRIES) return;
    const again = setTimeout(() => refresh(new Changes()), FIRST_RETRY * 2 ** failures);
    signal.addEventListener('abort', () => clearTimeout(again), { once: true });
  }

  async function refresh(changes: Changes): Promise<void> {
    if (waiting) waiting.merge(changes);
    else waiting = changes;
    if (isReading) return;
    isReading = true;
    // What brought the changes has had its task, and the reader may leave before the next.
    await nextTurn();
    while (waiting && ports.isAlive() && !signal.aborted) {
      const next = waiting;
      waiting = undefined;
      await read(next);
    }
    isReading = false;
  }

  function newReader(): ReturnType<typeof createArticleReader> {
    const story = new StoryReader(document, (shadow) => watch.alsoAt(shadow));
    return createArticleReader(story, page.context, ports.detect);
  }

  /** Client-side navigation: another address is another article. */
  function hasMoved(): boolean {
    const [here] = document.URL.split('#');
    if (here === address) return false;
    address = here as string;
    controller.gesture({ type: 'dismiss' });
    page = readPage();
    reader = newReader();
    settling = ANSWERS_TO_SETTLE;
    if (!page.isArticle) paint();
    return true;
  }

  /** The page is read as if it had just come. */
  function startAnew(): void {
    page = readPage();
    reader = newReader();
    paint();
    void refresh(Changes.all());
  }

  const follow = (changes: Changes): void => void refresh(hasMoved() ? Changes.all() : changes);
  const watch = watchDocument(document, follow, signal);
  let address = document.URL.split('#')[0] as string;
  let reader = newReader();
  void refresh(Changes.all());

  /** A page that comes back from the browser's cache, or took our marks away, gets them again. */
  function comeBack(): void {
    if (ports.isAlive() && painter.isCleared()) paint();
  }
  const view = document.defaultView as Window & typeof globalThis;
  const moved = (): void => follow(new Changes());
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved, {
    signal,
  });
  view.addEventListener('popstate', moved, { signal });
  view.addEventListener('pageshow', comeBack, { signal });
  document.addEventListener('visibilitychange', comeBack, { signal });
  document.addEventListener('scrollend', comeBack, { signal, capture: true, passive: true });

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
      painter.setLook(settings);
      if (readPage().isArticle !== page.isArticle) startAnew();
      else paint();
    },
    report: () => ({ article: page.isArticle, entries: entriesOf(marks), choice: choice() }),
    showCard(id) {
      controller.gesture({ type: 'dismiss' });
      asked = selectionTarget(document, id);
      controller.gesture({ type: 'activate', mention: SELECTION, mode: 'keyboard' });
    },
    choose: (chosen) => ports.choosePage(pageKey(document.URL), chosen),
    openMention(key) {
      const found = mark(key);
      if (found) open(found);
      return found !== undefined;
    },
    walk(step) {
      const stops = painted.length > 0 ? painted : marks;
      if (stops.length === 0) return false;
      const from = controller.shownMention() ?? walkedTo;
      const at = stops.findIndex(({ key }) => key === from);
      const next = at < 0 ? (step === 1 ? 0 : stops.length - 1) : (at + step + stops.length) % stops.length;
      const stop = markOf(stops[next] as NumberedMention);
      if (!stop) return false;
      walkedTo = stop.key;
      open(stop);
      controller.host()?.announce(`${next + 1} of ${stops.length}: ${stop.mention.title}`);
      return true;
    },
    leave() {
      lifetime.abort();
      controller.leave();
      painter.remove();
    },
  };
}
