/** Runs in the measured page: the gate and the reading, as the content script does them. */
import { readDocument } from '../../page/article.ts';
import { chooseStory } from '../../page/story.ts';
import { Walk } from '../../page/walk.ts';
import type { InPage } from './reading-figures.ts';

const whole = <T>(work: Generator<void, T>): T => {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};
const measured: InPage = {
  async read() {
    const start = performance.now();
    const { isArticle } = readDocument(document);
    const walk = new Walk();
    const raw = whole(walk.read(document.body));
    const blocks = whole(chooseStory(raw, document));
    return { isArticle, texts: blocks.map(({ text }) => text), slices: [performance.now() - start] };
  },
};

Object.assign(globalThis, { glossMeasured: measured });
