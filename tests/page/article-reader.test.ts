// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { DetectAnswer, DetectRequest, Outcome } from '../../extension/messages.ts';
import { createArticleReader } from '../../page/article-reader.ts';
import { Changes } from '../../page/changes.ts';
import { StoryReader } from '../../page/story-reader.ts';
import { paragraphs, prose } from './reading.ts';

/** Answers with a mention of "ministers" in each block that is asked for, and keeps the requests. */
function background() {
  const requests: DetectRequest[] = [];
  let isUp = true;
  const detect = async (request: DetectRequest): Promise<Outcome<DetectAnswer>> => {
    requests.push(request);
    if (!isUp) return { ok: false, error: 'Nobody answered.' };
    const asked = request.only ?? request.article.blocks.map((_, at) => at);
    const mentions = asked.map((block) => ({
      block,
      start: request.article.blocks[block]?.text.indexOf('ministers') ?? 0,
      end: 9,
      card: 'ministers',
      score: 1,
      why: { reasons: [] },
      title: 'Ministers',
      kind: 'term' as const,
      topic: 'alliances',
      familiarity: 'news' as const,
    }));
    return { ok: true, value: { revision: request.revision, mentions } };
  };
  return {
    requests,
    detect,
    set isUp(up: boolean) {
      isUp = up;
    },
  };
}

const staleAt = (node: Node): Changes => {
  const changes = new Changes();
  changes.stale.add(node);
  return changes;
};

describe('asking what an article mentions', () => {
  let main: HTMLElement;
  beforeEach(() => {
    document.body.innerHTML = `<main>${paragraphs(4)}</main>`;
    main = document.querySelector('main') as HTMLElement;
  });

  it('asks once for all, then for nothing, then for the block that changed', async () => {
    const { detect, requests } = background();
    const reader = createArticleReader(new StoryReader(document), { title: 'Talks' }, detect);
    expect(await reader.refresh(Changes.all())).toBe('changed');
    expect(requests[0]).toMatchObject({ article: { title: 'Talks' } });
    expect(requests[0]?.only).toBeUndefined();
    expect(await reader.refresh(new Changes())).toBe('same');
    const second = main.children[1] as Element;
    second.textContent = `Edited. ${prose}`;
    expect(await reader.refresh(staleAt(second))).toBe('changed');
    expect(requests.map(({ only }) => only)).toEqual([undefined, [1]]);
    expect(reader.mentions().map(({ mention }) => mention.block)).toEqual([0, 1, 2, 3]);
  });

  it('asks for words that stand twice once, and finds them in both places', async () => {
    const { detect, requests } = background();
    main.innerHTML += `<p>${prose}</p><p>${prose}</p>`;
    const reader = createArticleReader(new StoryReader(document), {}, detect);
    await reader.refresh(Changes.all());
    expect(requests[0]?.only).toEqual([0, 1, 2, 3, 4]);
    expect(reader.mentions()).toHaveLength(6);
  });

  it('keeps what it knows where the background does not answer, and asks again', async () => {
    const far = background();
    const reader = createArticleReader(new StoryReader(document), {}, far.detect);
    far.isUp = false;
    expect(await reader.refresh(Changes.all())).toBe('failed');
    expect(reader.mentions()).toEqual([]);
    far.isUp = true;
    expect(await reader.refresh(new Changes())).toBe('changed');
    expect(reader.mentions()).toHaveLength(4);
  });

  it('sends a very long article in parts', async () => {
    const { detect, requests } = background();
    main.innerHTML = paragraphs(1400);
    const reader = createArticleReader(new StoryReader(document), {}, detect);
    await reader.refresh(Changes.all());
    expect(requests.length).toBeGreaterThan(1);
    for (const { article } of requests)
      expect(article.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(250_000);
    expect(reader.mentions()).toHaveLength(1400);
  });

  it('takes over how many marks a page should have, but not from a part of a very long article', async () => {
    const { detect } = background();
    const bounded = async (request: DetectRequest): Promise<Outcome<DetectAnswer>> => {
      const outcome = await detect(request);
      return outcome.ok ? { ok: true, value: { ...outcome.value, most: 3 } } : outcome;
    };
    const reader = createArticleReader(new StoryReader(document), {}, bounded);
    await reader.refresh(Changes.all());
    expect(reader.most()).toBe(3);
    main.innerHTML = paragraphs(1400);
    await reader.refresh(Changes.all());
    expect(reader.most()).toBeUndefined();
  });

  it('answers nothing where the document has no body', async () => {
    const { detect, requests } = background();
    const empty = document.implementation.createDocument(null, 'rss', null);
    const reader = createArticleReader(new StoryReader(empty), {}, detect);
    expect(await reader.refresh(Changes.all())).toBe('same');
    expect(requests).toEqual([]);
  });
});
