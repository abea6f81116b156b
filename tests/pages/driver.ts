/** One way to drive both browsers: tabs that open pages, run expressions and remember what their consoles say. */
import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { launchFirefox } from '../../scripts/browser/firefox.ts';
import { builtFor, newsHost, otherHost } from '../e2e/support.ts';

export interface Tab {
  /** What the console and the page's errors have said since the last `open`. */
  complaints: string[];
  open(url: string): Promise<void>;
  /** Runs the body of an async function in the page; it builds on nothing that a page may have patched. */
  run<T>(body: string): Promise<T>;
  /** Brings the tab to the front and moves its pointer in small steps. */
  movePointer(x: number, y: number): Promise<void>;
}

export interface Browser {
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

export type BrowserName = 'Chromium' | 'Firefox';

function tabOf(page: ChromiumPage | FirefoxPage): Tab {
  const complaints: string[] = [];
  const on = page.on.bind(page) as unknown as (event: string, listener: (said: never) => void) => void;
  on('pageerror', (error: Error) => complaints.push(error.message));
  on('console', (message: { type(): string; text(): string }) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return {
    complaints,
    async open(url) {
      await page.goto('about:blank');
      complaints.length = 0;
      await page.goto(url, { waitUntil: 'load' });
    },
    run: <T>(body: string) =>
      (page.evaluate as (source: string) => Promise<T>)(`(async () => { ${body} })()`),
    async movePointer(x, y) {
      await page.bringToFront();
      await page.mouse.move(x, y, { steps: 6 });
    },
  };
}

export async function launch(name: BrowserName, port: number): Promise<Browser> {
  if (name === 'Chromium') {
    const { context, close } = await launchChromium({ extension: builtFor('chrome'), port });
    return { newTab: async () => tabOf(await context.newPage()), close };
  }
  const hosts = [newsHost, otherHost];
  const { browser, close } = await launchFirefox({ extension: builtFor('firefox'), port, hosts });
  return { newTab: async () => tabOf(await browser.newPage()), close };
}

/** The words of every painted mention, parted by line breaks, without soft hyphens; plain loops alone. */
export const MARKED = `
  let words = '';
  for (const [name, highlight] of CSS.highlights) {
    if (name !== 'gloss-mention') continue;
    for (const range of highlight) {
      if (!range.startContainer.isConnected) continue;
      let text = '';
      for (let node = range.startContainer; node; ) {
        if (node.nodeType === 3 && !/^R[TP]$/i.test(node.parentNode.nodeName)) {
          const from = node === range.startContainer ? range.startOffset : 0;
          const to = node === range.endContainer ? range.endOffset : node.data.length;
          text += node.data.slice(from, to);
        }
        if (node === range.endContainer) break;
        let next = node.firstChild || node.nextSibling;
        while (!next && node) { node = node.parentNode; next = node && node.nextSibling; }
        node = next;
      }
      words += text.replace(/\\u00ad/g, '').replace(/\\s+/g, ' ') + '\\n';
    }
  }
  return words;`;

/** The document as the publisher made it: without our element where it is the last one. */
export const PUBLISHERS_DOM = `
  const root = document.documentElement;
  const last = root.lastElementChild;
  const html = root.outerHTML;
  return last && last.localName === 'gloss-card' && last.popover ? html.replace(last.outerHTML, '') : html;`;

/** Where the first line of the first mention with these words lies in the viewport. */
export const lineOf = (words: string): string => `
  for (const [name, highlight] of CSS.highlights) {
    if (name !== 'gloss-mention') continue;
    for (const range of highlight) {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      if (live.toString() !== ${JSON.stringify(words)}) continue;
      live.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = live.getClientRects()[0];
      return { x: x + width / 2, y: y + height / 2 };
    }
  }`;
