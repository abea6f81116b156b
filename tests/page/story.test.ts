// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../page/blocks.ts';
import { Changes } from '../../page/changes.ts';
import { StoryReader } from '../../page/story-reader.ts';
import { paragraphs, prose, readHtml, textsOf, whole } from './reading.ts';

const texts = (html: string): string[] => textsOf(readHtml(html));
const story = `<p>${prose}</p><p>Then ${prose}</p>`;
/** What is read beside the two paragraphs of the story. */
const beside = (html: string): string[] => texts(html).filter((text) => !text.includes(prose));

describe('reading a block', () => {
  it('reads inline elements as one string and a <br> as the end of a line', () => {
    expect(texts('<p>Art<b>icle</b> <i>5</i><br>binds</p>')).toEqual(['Article 5\nbinds']);
    expect(texts('<p><b>Article 5</b><br><b>binds</b></p>')).toEqual(['Article 5\nbinds']);
  });

  it('keeps a paragraph whole around an image and a soft hyphen', () => {
    expect(texts('<p>Article <img alt=""> 5 bi\u00ADnds</p>')).toEqual(['Article  5 bi\u00ADnds']);
  });

  it('leads from an offset back to the text node, on either side of a seam', () => {
    const [block] = readHtml('<p>Article <i>5</i> binds</p>');
    const place = (offset: number, side: 'after' | 'before') => {
      const found = block && placeOf(block, offset, side);
      return [found?.node.data, found?.offset];
    };
    expect(place(8, 'after')).toEqual(['5', 0]);
    expect(place(9, 'before')).toEqual(['5', 1]);
  });

  it('parts text in one element where another block or a rule stands between', () => {
    expect(texts(`<div>${prose}<p>Then ${prose}</p>Last ${prose}<hr>And ${prose}</div>`)).toEqual([
      prose,
      `Then ${prose}`,
      `Last ${prose}`,
      `And ${prose}`,
    ]);
  });

  it('leaves the number of a footnote out, and keeps a power', () => {
    expect(texts('<p>Crimea<sup>1</sup> and 10<sup>9</sup> on the 4<sup>th</sup></p>')).toEqual([
      'Crimea and 109 on the 4th',
    ]);
  });

  it('reads the base of a ruby and not its reading', () => {
    expect(texts('<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字</ruby> here</p>')).toEqual(['漢字 here']);
  });

  it('reads open shadow trees, and what is slotted into them', () => {
    document.body.innerHTML = `<div id="host">${story}</div>`;
    const shadow = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
    shadow.innerHTML = `<p>In the shadow ${prose}</p><slot></slot>`;
    const read = textsOf(whole(new StoryReader(document).read(Changes.all())));
    expect(read).toEqual([`In the shadow ${prose}`, prose, `Then ${prose}`]);
  });
});

describe('choosing the story', () => {
  it('leaves out menus, forms, hidden text, editors and teasers that are links throughout', () => {
    const furniture =
      '<nav>Menu</nav><p hidden>Gone</p><p aria-hidden="true">Gone</p><div contenteditable="true">Draft</div><form>Sign</form><ul><li><a href="/x">Another story</a></li></ul>';
    expect(beside(`<div>${story}${furniture}</div>`)).toEqual([]);
  });

  it('leaves out what its name calls furniture, however the name is spelt', () => {
    for (const name of ['newsletter', 'ArticleShare', 'c-related__list', 'post_comments', 'read-more-links'])
      expect(beside(`<div>${story}<div class="${name}">Here is more of it</div></div>`), name).toEqual([]);
    expect(beside(`<div>${story}<p class="shareholders">The shareholders agreed.</p></div>`)).toHaveLength(1);
  });

  it('reads a story whatever its container is called', () => {
    for (const attributes of ['class="paywall"', 'class="comments"', 'id="modal"', 'role="dialog"'])
      expect(texts(`<nav>Menu</nav><div ${attributes}>${story}</div>`), attributes).toHaveLength(2);
    expect(texts(`<form><input name="parentElement"><div>${story}</div></form>`)).toHaveLength(2);
  });

  it('finds a story that is written without paragraphs', () => {
    expect(texts(`<h1>Talks</h1><div class="ad">Buy</div><div class="share">${prose}</div>`)).toEqual([
      'Talks',
      prose,
    ]);
  });

  it('takes headline and standfirst from beside the text’s own container, and nothing from behind it', () => {
    const standfirst = 'What was said on Tuesday, and what was left for another day.';
    const page = `<main><header><h1>Talks</h1><p>By Jane Doe</p><p>${standfirst}</p></header><div>${story}</div><div><p>Jane Doe is our correspondent in the capital, where she has lived for some years.</p></div></main>`;
    expect(beside(page)).toEqual(['Talks', standfirst]);
  });

  it('drops a heading over links alone, and keeps the one over a paragraph', () => {
    const links =
      '<h2>Elsewhere</h2><ul><li><a href="/a">One story</a></li><li><a href="/b">Another</a></li></ul>';
    expect(beside(`<div>${story}${links}<h2>Reactions</h2><p>Later ${prose}</p></div>`)).toEqual([
      'Reactions',
    ]);
  });

  it('drops bylines, credits, labels and invitations, and keeps sentences that only sound like them', () => {
    const words = [
      'Advertisement',
      'Photo: Jane Doe/Reuters',
      'Published 3 May 2025',
      'Sign up for our morning newsletter.',
      'Jane Doe contributed to this report.',
      'Most popular',
      'The ministers on their way to the hall in which they met on Tuesday, May 6, 2025. (AP Photo/Jane Doe)',
      'https://news.example/world/talks-123.php',
    ];
    for (const word of words) expect(beside(`<div>${story}<p>${word}</p></div>`), word).toEqual([]);
    const kept = 'May 9 is a holiday there, and the ministers will not meet on that day of the year.';
    expect(beside(`<div>${story}<p>${kept}</p></div>`)).toEqual([kept]);
    for (const sentence of [
      'LONDON (Reuters) - The talks ended early.',
      'PARIS (AFP) — “We will meet again.”',
    ])
      expect(beside(`<div>${story}<p>${sentence}</p></div>`)).toEqual([sentence]);
  });

  it('reads no other part of the page where one holds nearly all the prose, and a headline far before it', () => {
    const long = paragraphs(6);
    const page = `<div><div><h1>Talks</h1></div></div><section><div>${long}</div></section><section><h3>Other talks</h3></section>`;
    expect(texts(page).filter((text) => !text.startsWith('Paragraph'))).toEqual(['Talks']);
    expect(texts(`<div><h1 hidden>Site</h1></div>${page}`)).toContain('Talks');
  });

  it('drops a box inside the run of paragraphs, and keeps captions, tables, quotes and lists', () => {
    const letter = '<p>A letter to you, dear reader, about what we do and what it costs us here.</p>';
    const box = `<div><div><div>${letter}</div></div></div><div><div><ul><li>Live: <a href="/l">all of it</a>, from the hall</li></ul></div></div>`;
    const kept =
      '<figure><div><div><figcaption>The palace in May</figcaption></div></div></figure><table><tr><td>Turnout</td></tr></table><blockquote><p>We agree on it.</p></blockquote><ul><li>First point</li></ul>';
    expect(beside(`<div>${story}${box}${kept}<p>Last ${prose}</p></div>`)).toEqual([
      'The palace in May',
      'Turnout',
      'We agree on it.',
      'First point',
    ]);
  });

  it('reads the story and not its longer comments, named or not, in a shadow tree or not', () => {
    const comments = Array.from(
      { length: 12 },
      (_, at) => `<li class="comment"><div><p>I think ${at}. ${prose}</p></div></li>`,
    ).join('');
    const article = `<main><h1>Talks</h1><article>${story}</article></main>`;
    expect(beside(`${article}<div id="comments"><ol class="comment-list">${comments}</ol></div>`)).toEqual([
      'Talks',
    ]);
    const unnamed = `${article}<section><ul>${comments.replaceAll(' class="comment"', '')}</ul></section>`;
    expect(texts(unnamed).some((text) => text.startsWith('I think'))).toBe(false);
    document.body.innerHTML = `${article}<div id="host"></div>`;
    (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' }).innerHTML = comments;
    const read = textsOf(whole(new StoryReader(document).read(Changes.all())));
    expect(read).toEqual(['Talks', prose, `Then ${prose}`]);
  });

  it('reads every part of a story that stands in several containers, with the caption between them', () => {
    const figure = '<figure><figcaption>The palace in May</figcaption></figure>';
    const page = `<main><h1>Talks</h1><div class="part-1">${paragraphs(6)}</div>${figure}<div class="part-2"><p>Last ${prose}</p></div><div class="bio"><p>Jane Doe ${prose}</p></div></main>`;
    expect(texts(page).filter((text) => !text.startsWith('Paragraph'))).toEqual([
      'Talks',
      'The palace in May',
      `Last ${prose}`,
    ]);
    const boxed = `<article>${paragraphs(6)}<div><div><p>Last ${prose}</p><p>So <a href="/l">it was</a> ${prose}</p></div></div></article>`;
    expect(texts(boxed)).toHaveLength(8);
  });

  it('reads the next article of an endless page, and knows it from the first', () => {
    const page = `<article><h1>Talks</h1>${paragraphs(6)}</article><article><h1>Other talks</h1><p>Next ${prose}</p></article>`;
    const blocks = readHtml(page);
    expect(textsOf(blocks).slice(-2)).toEqual(['Other talks', `Next ${prose}`]);
    expect([blocks[0]?.story, blocks.at(-1)?.story]).toEqual([0, 1]);
    const teasers =
      '<article><h2><a href="/b">Other</a></h2><p>What was said there, and why they will meet again before the month ends.</p></article>';
    expect(texts(`<article><h1>Talks</h1>${paragraphs(6)}</article>${teasers.repeat(4)}`)).toHaveLength(7);
  });

  it('takes names of one small word for what they say on small things alone', () => {
    const entry = '<p>The ministers spoke of the treaty for most of the afternoon, and of the war.</p>';
    for (const attributes of [
      'class="entry has-timestamp"',
      'class="text ad-after"',
      'class="poll-results"',
      'role="status"',
    ])
      expect(beside(`<div>${story}<div ${attributes}>${entry}</div></div>`), attributes).toHaveLength(1);
  });

  it('keeps short sentences and key points before the first paragraph', () => {
    const start = '<p>By Jane Doe</p><ul><li>Talks in the capital</li></ul><p>The talks are over.</p>';
    expect(beside(`<div>${start}${story}</div>`)).toEqual(['Talks in the capital', 'The talks are over.']);
  });

  it('drops a label with its link', () => {
    for (const pointer of [
      'ALSO READ | <a href="/x">Why they will not wait</a>',
      'Explained - <a href="/x">What it all means</a>',
    ])
      expect(beside(`<div>${story}<p>${pointer}</p></div>`)).toEqual([]);
    expect(beside(`<div>${story}<p>Yes: <a href="/x">it</a> is over.</p></div>`)).toHaveLength(1);
  });

  it('drops an embedded post and keeps a quotation', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>What a day it has been for all of us here.</p></blockquote>';
    expect(beside(`<div>${story}${post}</div>`)).toEqual([]);
  });

  it('reads nothing where there is nothing', () => {
    expect(texts('')).toEqual([]);
    expect(texts('   <div> \u00a0 </div>')).toEqual([]);
  });
});
