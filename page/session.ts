/** Gloss on one page, from the first look to the last: ties the reading, the painter, the pointer and the card together. */
import type { CompiledCard } from '../data/compiled.ts';
import type { MarkLook } from '../extension/mark-files.ts';
import type { DetectAnswer, DetectRequest, Outcome, PageReport } from '../extension/messages.ts';
import type { PageChoice } from '../extension/page-choice.ts';
import type { Settings } from '../extension/settings-shape.ts';
import type { WalkPosition } from '../hover/card-view.ts';
import type { ReadDocument } from './article.ts';
import { type CardTarget, createCardController, type DomCardRenderer } from './card-controller.ts';
import { asChosen, choiceFor } from './choice.ts';
import { listen } from './listeners.ts';
import { anchorOf, type Mark, markOf, type NumberedMention } from './marks.ts';
import { pageKey } from './page-key.ts';
import { createPainter, type HighlightRegistry } from './painter.ts';
import { watchPointer } from './pointer.ts';
import { createReading } from './reading.ts';
import { SELECTION, selectionTarget } from './selection-card.ts';
import { ShownMarks } from './shown-marks.ts';
import { lookAtPage } from './sight.ts';
import { nextStop } from './walking.ts';

export interface PagePorts {
  /** False once the extension was updated, reloaded or taken away: the answer itself makes the session leave. */
  isAlive(): boolean;
  detect(request: DetectRequest): Promise<Outcome<DetectAnswer>>;
  card(id: string): Promise<Outcome<CompiledCard>>;
  renderer(): Promise<DomCardRenderer>;
  markSheet(look: MarkLook): Promise<Outcome<string>>;
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

export function startReading({
  document,
  page,
  registry,
  ports,
  settings: first,
}: SessionOptions): ReadingSession {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const marks = new ShownMarks();
  let settings = first;
  /** The mention that the keyboard came to last. */
  let walked: (WalkPosition & { key: number }) | undefined;
  /** The card that the reader asked for by selecting text, in place of a mention. */
  let asked: CardTarget | undefined;

  const choice = (): PageChoice => choiceFor(settings, document.URL);
  const choose = (chosen: PageChoice): void => ports.choosePage(pageKey(document.URL), chosen);
  const painter = createPainter(document, registry, settings, ports.markSheet);

  const cardPorts = {
    ...ports,
    onNotHere(scope: 'page' | 'site') {
      if (scope === 'page') choose('off');
      else ports.notThisSite();
    },
    /** Rejects where the extension is gone; the controller then opens no card. */
    async card(id: string) {
      if (!ports.isAlive()) throw new Error();
      return ports.card(id);
    },
  };

  const controller = createCardController(
    document,
    cardPorts,
    () => ({
      hoverDelay: settings.hoverDelay,
      size: settings.cardSize,
      theme: settings.theme,
      published: reading.page().context.published,
    }),
    (key) => {
      if (key === SELECTION) return asked;
      const found = marks.mark(key);
      if (!found) return undefined;
      const { card, title, why } = found.mention;
      const position = walked?.key === key ? walked : undefined;
      const { element } = found.block;
      return { card, title, why, position, element, anchor: () => anchorOf(found, pointerHeight(found)) };
    },
    (key) => painter.activate(key === undefined ? undefined : marks.mark(key)?.range),
  );

  const pointer = watchPointer(
    document,
    {
      markAt: (target, x, y) => marks.at(target, x, y),
      trigger: () => settings.cardTrigger,
      gesture: controller.gesture,
      cardRect: controller.rect,
      isCard: (target) => target !== null && target === controller.host()?.element,
      scrolled: controller.follow,
    },
    signal,
  );

  /** A card by hover opens at the line under the pointer; one that was walked to at the first. */
  function pointerHeight(mark: Mark): number | undefined {
    const last = pointer.last();
    return controller.mode() !== 'keyboard' && last && anchorOf(mark) ? last.y : undefined;
  }

  function show(): void {
    painter.paint(marks.painted.map(({ range }) => range));
    // The page may have put new nodes in place of those that the card stands beside, or none.
    const open = controller.shownMention();
    if (open !== undefined) painter.activate(marks.mark(open)?.range);
  }

  function paint(): void {
    marks.choose(reading.mentions(), settings, choice() === 'on' ? undefined : reading.most());
    show();
    ports.count(marks.cardCount());
  }

  const reading = createReading(
    document,
    page,
    {
      isAlive: ports.isAlive,
      detect: ports.detect,
      judge: (read) => asChosen(read, choice()),
      onMoved: () => controller.gesture({ type: 'dismiss' }),
      onRead(changed, restyled) {
        if (changed || painter.isCleared()) paint();
        else if (restyled && marks.lookAgain()) show();
        controller.follow();
      },
    },
    signal,
  );

  /** A page that comes back from the browser's cache, or took our marks away, gets them again. */
  function comeBack(): void {
    if (ports.isAlive() && painter.isCleared()) paint();
  }
  listen(document.defaultView, 'pageshow', comeBack, signal);
  listen(document, 'visibilitychange scrollend', comeBack, signal);

  function open(mark: Mark): void {
    const line = anchorOf(mark);
    if (!line || line.y < 0 || line.y + line.height > innerHeight)
      mark.block.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    controller.gesture({ type: 'activate', mention: mark.key, mode: 'keyboard' });
  }

  return {
    update(next) {
      settings = next;
      painter.setLook(settings);
      reading.judgeAgain();
      paint();
      controller.follow();
    },
    report: () => ({ article: reading.page().isArticle, entries: marks.entries(), choice: choice() }),
    showCard(id) {
      controller.gesture({ type: 'dismiss' });
      asked = selectionTarget(document, id);
      controller.gesture({ type: 'activate', mention: SELECTION, mode: 'keyboard' });
    },
    choose,
    openMention(key) {
      const found = marks.mark(key);
      if (found) open(found);
      return found !== undefined;
    },
    walk(step) {
      const stops = marks.stops();
      const from = controller.currentMention() ?? walked?.key;
      const isSeen = lookAtPage();
      const next = nextStop(stops, from, step, (stop) => isSeen(markOf(stop)));
      if (next === undefined) return false;
      const stop = markOf(stops[next] as NumberedMention) as Mark;
      walked = { key: stop.key, at: next + 1, of: stops.length };
      open(stop);
      return true;
    },
    leave() {
      lifetime.abort();
      controller.leave();
      painter.remove();
    },
  };
}
