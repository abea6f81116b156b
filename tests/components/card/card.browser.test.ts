import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CardMode, Rect } from '../../../hover/card-view.ts';
import { findBrowser } from '../../../scripts/browser/find.mjs';
import { buildGallery, bundle } from '../../../scripts/gallery/build.ts';
import { cardStates } from '../../../scripts/gallery/states.ts';
import type { CardPage } from '../../support/card-page.ts';

declare const cardPage: CardPage;

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    chromiumSandbox: process.getuid?.() !== 0,
  });
});

afterAll(() => browser?.close());

describe('axe', () => {
  const axe = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

  it.each(['light', 'dark'])('finds nothing in any state of the %s card', async (theme) => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await page.goto(`${pathToFileURL(await buildGallery()).href}?theme=${theme}`);
    await page.waitForSelector('html[data-ready]');
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate(() =>
      // biome-ignore lint/suspicious/noExplicitAny: axe is a global of the page here.
      (globalThis as any).axe.run('main', {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // The gallery shows many cards at once; a page shows one.
        rules: { region: { enabled: false }, 'landmark-no-duplicate-banner': { enabled: false } },
      }),
    );
    expect(
      violations.map(({ id, nodes }: { id: string; nodes: { target: unknown; html: string }[] }) => [
        id,
        nodes[0]?.target,
        nodes[0]?.html,
      ]),
    ).toEqual([]);
    const dialogs = passes.find(({ id }: { id: string }) => id === 'aria-dialog-name');
    // One more for the message in place of a card; in the library a card is no dialog.
    const dialogStates = cardStates.filter(({ props }) => props.mode !== 'library');
    expect(dialogs.nodes).toHaveLength(dialogStates.length + 1);
    await page.close();
  });
});

describe('A card in the top layer', () => {
  let script: string;
  let page: Page;

  beforeAll(async () => {
    script = await bundle('tests/support/card-page.ts');
  });

  async function visit(size: { width: number; height: number }, css = '', reducedMotion = true) {
    await page?.close();
    page = await browser.newPage({
      viewport: size,
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    });
    await page.setContent(`<!doctype html><style>${css}</style><p style="height:3000px">text</p>`);
    await page.addScriptTag({ content: script, type: 'module' });
    await page.waitForFunction(() => 'cardPage' in globalThis);
  }

  const open = (state: string, anchor: Rect, mode: CardMode = 'hover') =>
    page.evaluate(
      async ([state, anchor, mode]) => {
        const { host } = await cardPage.open(state, anchor, mode);
        return host.getBoundingClientRect().toJSON() as DOMRect;
      },
      [state, anchor, mode] as const,
    );

  const word = (x: number, y: number): Rect => ({ x, y, width: 60, height: 18 });

  it('stands under its mention where there is room', async () => {
    await visit({ width: 1200, height: 900 });
    const box = await open('hover', word(300, 100));
    expect([box.left, box.top]).toEqual([300, 126]);
    expect(box.height).toBeLessThanOrEqual(540);
    expect(box.width).toBeGreaterThanOrEqual(320);
    expect(box.width).toBeLessThanOrEqual(360);
  });

  it('stands above where there is not, and grows away from the mention', async () => {
    // High enough that the card may grow whatever fonts the machine has: it takes 60 % of the window at most.
    await visit({ width: 1200, height: 1400 });
    const box = await open('person', word(300, 1350));
    expect(box.bottom).toBe(1342);
    const grown = await page.evaluate(() => {
      const host = document.querySelector('gloss-card') as HTMLElement;
      host.shadowRoot?.querySelector<HTMLElement>('.reference')?.click();
      return new Promise<DOMRect>((resolve) =>
        setTimeout(() => resolve(host.getBoundingClientRect().toJSON()), 50),
      );
    });
    expect(grown.bottom).toBe(1342);
    expect(grown.height).toBeGreaterThan(box.height);
  });

  it.each([
    ['a corner', { width: 1200, height: 900 }, word(1190, 880)],
    ['a window of 320 px', { width: 320, height: 480 }, word(200, 240)],
    ['a low window, as at 200 % zoom', { width: 640, height: 360 }, word(500, 170)],
    ['a mention that is partly scrolled away', { width: 1200, height: 900 }, word(-40, -6)],
  ])('stays inside the window at %s', async (_, size, anchor) => {
    await visit(size);
    const box = await open('hover', anchor);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(size.width);
    expect(box.bottom).toBeLessThanOrEqual(size.height);
  });

  it.each(cardStates.map(({ name }) => name))(
    'cuts nothing off sideways on a window of 320 px: %s',
    async (state) => {
      await visit({ width: 320, height: 640 });
      await open(state, word(20, 20));
      const cut = await page.evaluate(() =>
        [
          ...(document.querySelector('gloss-card')?.shadowRoot?.querySelectorAll('.card, .body, .body *') ??
            []),
        ]
          .filter(
            (element) =>
              !element.classList.contains('hidden') &&
              element.scrollWidth > element.clientWidth + 1 &&
              getComputedStyle(element).display !== 'inline',
          )
          .map((element) => `${element.tagName}.${element.getAttribute('class')}`),
      );
      expect(cut).toEqual([]);
    },
  );

  it.each([
    ['to the right of a mention at the left', word(100, 170), (box: DOMRect) => box.left >= 168],
    ['to the left of one at the right', word(500, 300), (box: DOMRect) => box.right <= 492],
    ['over one in the middle', word(290, 200), () => true],
  ])('in a low window stands %s, over most of the height', async (_, anchor, isBeside) => {
    await visit({ width: 640, height: 400 });
    const box = await open('then-and-now', anchor);
    expect(isBeside(box)).toBe(true);
    expect(box.height).toBe(360);
    expect([box.top >= 8, box.bottom <= 392]).toEqual([true, true]);
    // The bar of actions is scrolled to and takes nothing from what is read.
    const footer = await page.evaluate(
      () =>
        document.querySelector('gloss-card')?.shadowRoot?.querySelector('footer')?.getBoundingClientRect()
          .top,
    );
    expect(footer).toBeGreaterThan(box.bottom);
  });

  it.each([
    ['on a card in a window', { width: 1200, height: 900 }],
    ['on a narrow one', { width: 320, height: 640 }],
  ])('keeps the numbers of many sources off the text %s', async (_, size) => {
    await visit(size);
    await open('many-sources', word(9, 9));
    const overlaps = await page.evaluate(() => {
      const root = document.querySelector('gloss-card')?.shadowRoot as ShadowRoot;
      return [...root.querySelectorAll('.referenced')].filter((row) => {
        const number = row.querySelector('.reference span')?.getBoundingClientRect() as DOMRect;
        const range = document.createRange();
        return [...row.children].some((part) => {
          if (part.matches('.reference')) return false;
          range.selectNodeContents(part);
          return [...range.getClientRects()].some(
            (line) => line.right > number.left && line.top < number.bottom && line.bottom > number.top,
          );
        });
      }).length;
    });
    expect(overlaps).toBe(0);
  });

  it('is a sheet at the bottom on touch, over the whole width and at most 55 % of the height', async () => {
    await visit({ width: 390, height: 800 });
    const box = await open('hover', word(100, 100), 'sheet');
    expect([box.left, box.right, box.bottom]).toEqual([0, 390, 800]);
    expect(box.height).toBeLessThanOrEqual(440);
  });

  describe('on touch', () => {
    const boxOf = () =>
      page.evaluate(() => document.querySelector('gloss-card')?.getBoundingClientRect().toJSON() as DOMRect);

    it.each([100, 300, 330, 345, 360, 500, 640])(
      'leaves the touched word to be seen, %i px down a window of 667',
      async (y) => {
        await visit({ width: 375, height: 667 });
        const mention = word(100, y);
        const box = await open('then-and-now', mention, 'sheet');
        expect(box.height).toBeGreaterThanOrEqual(240);
        if (box.top === 0) expect(box.bottom).toBeLessThan(mention.y);
        else {
          expect(box.bottom).toBe(667);
          expect(box.top).toBeGreaterThan(mention.y + mention.height);
        }
      },
    );

    it('stays where it opened while the page is scrolled', async () => {
      await visit({ width: 375, height: 667 });
      const opened = await open('hover', word(100, 500), 'sheet');
      expect(opened.top).toBe(0);
      await page.evaluate((mention) => cardPage.follow(mention, 'sheet'), word(100, 200));
      expect(await boxOf()).toEqual(opened);
      expect((await open('hover', word(100, 200), 'sheet')).bottom).toBe(667);
    });
  });

  it.each([
    ['a sheet', 'sheet', { width: 375, height: 667 }],
    ['a card', 'hover', { width: 1200, height: 900 }],
  ] as const)('%s is inside the part of the page that the reader has zoomed to', async (_, mode, size) => {
    await visit(size);
    await open('hover', word(40, 40), mode);
    const devtools = await page.context().newCDPSession(page);
    for (const pageScaleFactor of [1.6, 3]) {
      await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor });
      const inside = () =>
        page.evaluate(() => {
          const box = document.querySelector('gloss-card')?.getBoundingClientRect() as DOMRect;
          const { offsetLeft: x, offsetTop: y, width, height, scale } = visualViewport as VisualViewport;
          const isInside =
            box.left >= x - 1 &&
            box.top >= y - 1 &&
            box.right <= x + width + 1 &&
            box.bottom <= y + height + 1;
          return [scale > 1, isInside, box.width * scale >= 300];
        });
      await expect.poll(inside).toEqual([true, true, true]);
    }
    await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
    const width = () =>
      page.evaluate(() => document.querySelector('gloss-card')?.getBoundingClientRect().width);
    await expect.poll(width).toBe(mode === 'sheet' ? 375 : 348);
    await devtools.detach();
  });

  it('stands beside its mention on a page that zooms itself', async () => {
    await visit({ width: 1200, height: 900 }, 'html{zoom:1.5}');
    const box = await open('hover', word(300, 100));
    expect([box.left, box.top, box.width]).toEqual([300, 126, 348]);
    const sheet = await open('hover', word(300, 100), 'sheet');
    expect([sheet.left, sheet.right, sheet.bottom]).toEqual([0, 1200, 900]);
  });

  it('takes on the theme that the page changes to while it is open', async () => {
    await visit(
      { width: 1200, height: 900 },
      'html{background:white} html.dark{background:#111} @media (prefers-color-scheme:dark){html{background:#111}}',
    );
    const theme = () =>
      page.evaluate(() =>
        document.querySelector('gloss-card')?.shadowRoot?.querySelector('.card')?.getAttribute('data-theme'),
      );
    await page.evaluate(() => cardPage.open('hover', { x: 9, y: 9, width: 9, height: 9 }, 'pinned', 'page'));
    expect(await theme()).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(theme).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(theme).toBe('light');
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await expect.poll(theme).toBe('dark');
    // One that was chosen stays.
    await open('hover', word(9, 9));
    await page.evaluate(() => document.documentElement.classList.toggle('light'));
    await page.waitForTimeout(600);
    expect(await theme()).toBe('light');
  });

  it('cannot be moved or restyled by the page', async () => {
    await visit(
      { width: 1200, height: 900 },
      'html{font-size:40px;direction:rtl} *{letter-spacing:9px!important;margin:20px!important} gloss-card{position:static!important;display:none!important;opacity:0!important;left:9px!important}',
    );
    const box = await open('title-only', word(300, 100));
    expect([box.left, box.top]).toEqual([300, 126]);
    const style = await page.evaluate(() => {
      const host = document.querySelector('gloss-card') as HTMLElement;
      const title = host.shadowRoot?.querySelector('h2') as HTMLElement;
      return [
        getComputedStyle(host).opacity,
        getComputedStyle(title).fontSize,
        getComputedStyle(title).direction,
      ];
    });
    expect(style).toEqual(['1', '20px', 'ltr']);
  });

  it('lets every button be reached and pressed by keyboard alone, from top to bottom', async () => {
    await visit({ width: 1200, height: 900 });
    const calls = await page.evaluateHandle(
      async () => (await cardPage.open('hover', { x: 9, y: 9, width: 9, height: 9 }, 'keyboard')).calls,
    );
    const reached: string[] = [];
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const focused = document.activeElement?.shadowRoot?.activeElement;
        return focused && (focused.getAttribute('aria-label') ?? focused.textContent);
      });
      if (!name) break;
      reached.push(name);
      if (name !== 'Copy' && !name.includes('new tab')) await page.keyboard.press('Enter');
    }
    expect(reached.slice(0, 4)).toEqual([
      'Back to Sweden',
      'Keep this card open',
      'Close',
      'Source 1: Members',
    ]);
    expect(reached.slice(-3)).toEqual(['I know this', 'Copy', 'More']);
    expect(await calls.jsonValue()).toEqual([
      'back',
      'pin',
      'close',
      'open north-atlantic-treaty-article-5',
      'open north-atlantic-treaty',
      'open mark-rutte',
      'open warsaw-pact',
      'open united-nations-charter-article-51',
      'know nato',
    ]);
  });

  it.each(
    cardStates.filter(({ clicks, props }) => !clicks && props.mode !== 'library').map(({ name }) => name),
  )('shows at most 525 characters before it is scrolled: %s', async (state) => {
    await visit({ width: 1200, height: 900 });
    await open(state, word(300, 100));
    const seen = await page.evaluate(() => {
      const body = document.querySelector('gloss-card')?.shadowRoot?.querySelector('.body') as HTMLElement;
      const fold = body.getBoundingClientRect().bottom;
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let count = 0;
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode);
        const boxes = [...range.getClientRects()];
        const above = boxes.filter(({ top, width }) => top < fold - 4 && width > 1).length;
        if (boxes.length > 0) count += ((walker.currentNode as Text).data.length * above) / boxes.length;
      }
      return count;
    });
    expect(seen).toBeGreaterThan(0);
    expect(seen).toBeLessThanOrEqual(525);
  });

  it('shows that more lies below its edge, until the reader goes there', async () => {
    await visit({ width: 1200, height: 900 });
    await open('person', word(300, 100));
    const goOn = page.locator('gloss-card .go-on');
    expect(await goOn.count()).toBe(0);
    await open('then-and-now', word(300, 100));
    await goOn.click();
    await goOn.waitFor({ state: 'detached' });
    expect(await page.locator('gloss-card .body').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(
      200,
    );
  });

  it('keeps its edges and the look of its buttons where the reader chose the colours', async () => {
    await visit({ width: 1200, height: 900 });
    await page.emulateMedia({ forcedColors: 'active' });
    await open('hover', word(300, 100));
    const look = await page.evaluate(() => {
      const root = document.querySelector('gloss-card')?.shadowRoot as ShadowRoot;
      const of = (selector: string) => getComputedStyle(root.querySelector(selector) as HTMLElement);
      const card = of('.card');
      return {
        edge: [card.borderTopStyle, card.borderTopWidth],
        differs: card.color !== card.backgroundColor,
        icon: of('header .tool .icon').stroke !== card.backgroundColor,
      };
    });
    expect(look).toEqual({ edge: ['solid', '1px'], differs: true, icon: true });
  });

  it('moves only where the reader has nothing against it', async () => {
    const animation = () =>
      page.evaluate(() => {
        const card = document.querySelector('gloss-card')?.shadowRoot?.querySelector('.card') as HTMLElement;
        return getComputedStyle(card).animationName;
      });
    await visit({ width: 1200, height: 900 }, '', true);
    await open('hover', word(9, 9));
    expect(await animation()).toBe('none');
    await visit({ width: 1200, height: 900 }, '', false);
    await open('hover', word(9, 9));
    expect(await animation()).toBe('arrive');
  });
});
