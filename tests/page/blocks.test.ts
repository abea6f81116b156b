// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { placeOf, readArticle } from '../../page/blocks.ts';

const prose =
  'The ministers met in the capital on Tuesday and spoke about the treaty for several hours. '.repeat(8);

function read(html: string) {
  document.body.innerHTML = html;
  return readArticle(document);
}
const texts = (html: string): string[] => read(html).map(({ text }) => text.trim());

describe('reading an article', () => {
  it('reads inline elements as one string and a <br> as the end of a line', () => {
    expect(texts('<p>Art<b>icle</b> <i>5</i><br>binds</p>')).toEqual(['Article 5\nbinds']);
  });

  it('leads from an offset back to the text node, on either side of a seam', () => {
    const [block] = read('<p>Article <i>5</i> binds</p>');
    const place = (offset: number, side: 'after' | 'before') => {
      const found = block && placeOf(block, offset, side);
      return [found?.node.data, found?.offset];
    };
    expect(place(8, 'after')).toEqual(['5', 0]);
    expect(place(9, 'before')).toEqual(['5', 1]);
  });

  it('leaves out menus, forms, hidden text, editors and teasers that are links throughout', () => {
    const furniture =
      '<nav>Menu</nav><p hidden>Gone</p><div contenteditable="true">Draft</div><form>Sign</form><ul><li><a href="/x">Another story</a></li></ul>';
    expect(texts(`<div><p>${prose}</p>${furniture}</div>`)).toEqual([prose.trim()]);
  });

  it('leaves out what its name calls furniture, unless it holds the story', () => {
    expect(texts(`<div><p>${prose}</p><div class="ArticleShare">Share it</div></div>`)).toEqual([
      prose.trim(),
    ]);
    expect(texts(`<div class="paywall"><p>${prose}</p></div>`)).toEqual([prose.trim()]);
  });

  it('finds a story that is written without paragraphs', () => {
    expect(texts(`<h1>Talks</h1><div class="ad">Buy</div><div class="share">${prose}</div>`)).toEqual([
      'Talks',
      prose.trim(),
    ]);
  });
});
