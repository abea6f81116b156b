// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CompiledCard } from '../../data/compiled.ts';
import type { Outcome } from '../../extension/messages.ts';
import type { CardProps, Rect } from '../../hover/card-view.ts';
import { type CardController, createCardController } from '../../page/card-controller.ts';
import { article5Card, nato } from '../support/sample-cards.ts';

/** What happy-dom lacks of popovers. */
Object.assign(HTMLElement.prototype, { showPopover() {}, hidePopover() {} });

const line: Rect = { x: 10, y: 20, width: 50, height: 16 };

describe('what carries out the reducer', () => {
  /** Answers that the test gives when it likes, by card. */
  let answers: Map<string, (outcome: Outcome<CompiledCard> | Error) => void>;
  /** Where the mentions' words are; gone where there is none. */
  let anchors: Map<number, Rect>;
  let controller: CardController;
  const renderer = {
    render: vi.fn(),
    renderProblem: vi.fn(),
    place: vi.fn(async () => {}),
    unmount: vi.fn(),
  };

  beforeEach(() => {
    vi.clearAllMocks();
    answers = new Map();
    anchors = new Map([0, 1, 2].map((key) => [key, line]));
    controller = createCardController(
      document,
      {
        card: (id) =>
          new Promise((resolve, reject) => {
            answers.set(id, (outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)));
          }),
        renderer: async () => renderer,
        onKnow: async () => ({ ok: true, value: null }),
        onBrowse: () => {},
      },
      () => ({ hoverDelay: 0, size: 'normal', theme: 'light' }),
      (key) =>
        anchors.has(key)
          ? {
              card: `card-${key}`,
              title: `Card ${key}`,
              why: { reasons: [] },
              anchor: () => anchors.get(key),
            }
          : undefined,
      () => {},
    );
  });

  const ask = (mention: number): void => controller.gesture({ type: 'activate', mention, mode: 'keyboard' });
  const answer = async (id: string, outcome: Outcome<CompiledCard> | Error): Promise<void> => {
    answers.get(id)?.(outcome);
    await vi.waitFor(() => undefined);
    await new Promise((later) => setTimeout(later));
  };
  const open = async (mention: number, card: CompiledCard): Promise<void> => {
    ask(mention);
    await answer(`card-${mention}`, { ok: true, value: card });
  };
  const props = (): CardProps => renderer.render.mock.lastCall?.[1];

  it('knows where the reader is while the card that they asked for is on its way', async () => {
    await open(0, nato);
    ask(1);
    expect([controller.shownMention(), controller.currentMention()]).toEqual([0, 1]);
    ask(2);
    expect(controller.currentMention()).toBe(2);
  });

  it('goes on where the mention is gone before its card comes', async () => {
    ask(0);
    anchors.clear();
    await answer('card-0', { ok: true, value: nato });
    expect(renderer.render).not.toHaveBeenCalled();
    expect([controller.shownMention(), controller.currentMention()]).toEqual([undefined, undefined]);
    ask(1);
    expect(controller.currentMention()).toBeUndefined();
  });

  it('moves with its mention, and closes where that has left the window or is gone', async () => {
    await open(0, nato);
    anchors.set(0, { ...line, y: 5 });
    controller.follow();
    expect(renderer.place).toHaveBeenLastCalledWith(expect.anything(), { ...line, y: 5 }, 'keyboard');
    for (const gone of [{ y: -40 }, { y: 5000 }, { x: -718 }, { x: 5000 }]) {
      anchors.set(0, { ...line, ...gone });
      controller.follow();
      expect(controller.shownMention()).toBeUndefined();
      anchors.set(0, line);
      await open(0, nato);
    }
    anchors.clear();
    controller.follow();
    expect(controller.shownMention()).toBeUndefined();
  });

  describe('a card that is opened inside another', () => {
    const [link] = article5Card.related;
    beforeEach(() => open(0, article5Card));

    it('is drawn above it', async () => {
      props().onOpen('nato');
      await answer('nato', { ok: true, value: nato });
      expect(props()).toMatchObject({ card: { id: 'nato' }, trail: [article5Card.title] });
    });

    it('says under its own title what went wrong', async () => {
      props().onOpen(link?.id ?? '');
      await answer(link?.id ?? '', { ok: false, error: 'damagedFile' });
      expect(renderer.renderProblem.mock.lastCall?.[1]).toEqual({
        title: link?.title,
        message: 'damagedFile',
      });
    });

    it('closes where the extension is gone', async () => {
      props().onOpen('nato');
      await answer('nato', new Error('The extension is gone.'));
      expect(controller.shownMention()).toBeUndefined();
    });
  });
});
