/** Runs in the measured page: the gate and the reading, as the content script does them. */
import { readDocument } from '../../page/article.ts';
import { Changes } from '../../page/changes.ts';
import { inSlices } from '../../page/slices.ts';
import { StoryReader } from '../../page/story-reader.ts';
import type { InPage } from './reading-figures.ts';

const measured: InPage = {
  async read() {
    const slices: number[] = [];
    let start = performance.now();
    const endSlice = (): void => void slices.push(performance.now() - start);
    const { isArticle } = readDocument(document);
    endSlice();
    start = performance.now();
    const pace = {
      now: () => performance.now(),
      async pause() {
        endSlice();
        await new Promise((resume) => setTimeout(resume));
        start = performance.now();
      },
    };
    const blocks = await inSlices(new StoryReader(document).read(Changes.all()), pace);
    endSlice();
    return { isArticle, texts: blocks.map(({ text }) => text), slices };
  },
};

Object.assign(globalThis, { glossMeasured: measured });
