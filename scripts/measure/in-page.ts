/** Runs in the measured page: the gate and the reading, as the content script does them. */
import { readDocument } from '../../page/article.ts';
import { readArticle } from '../../page/blocks.ts';
import type { InPage } from './reading-figures.ts';

const measured: InPage = {
  async read() {
    const start = performance.now();
    const { isArticle } = readDocument(document);
    const blocks = readArticle(document);
    return { isArticle, texts: blocks.map(({ text }) => text), slices: [performance.now() - start] };
  },
};

Object.assign(globalThis, { glossMeasured: measured });
