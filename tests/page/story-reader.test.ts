// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Changes } from '../../page/changes.ts';
import { StoryReader } from '../../page/story-reader.ts';
import { paragraphs, prose, textsOf, whole } from './reading.ts';

/** A reader on a fresh document, and what a new one would read. */
function readerOn(html: string) {
  document.body.innerHTML = `<main>${html}</main>`;
  const main = document.querySelector('main') as HTMLElement;
  const reader = new StoryReader(document);
  const read = (changes: Changes) => whole(reader.read(changes));
  return {
    main,
    read,
    first: read(Changes.all()),
    anew: () => whole(new StoryReader(document).read(Changes.all())),
  };
}

/** Lets the changes of `act` be gathered as the watcher gathers them. */
function changesOf(act: () => void): Changes {
  const observer = new MutationObserver(() => {});
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
  });
  act();
  const changes = new Changes();
  for (const record of observer.takeRecords()) changes.add(record);
  observer.disconnect();
  return changes;
}

describe('following a document', () => {
  it('keeps the very blocks that did not change', () => {
    const { main, read, first } = readerOn(paragraphs(5));
    const changes = changesOf(() => {
      (main.children[2]?.firstChild as Text).data = `Edited. ${prose}`;
    });
    const next = read(changes);
    expect(next.map((block, at) => block === first[at])).toEqual([true, true, false, true, true]);
    expect(next[2]?.text).toBe(`Edited. ${prose}`);
  });

  it('reads a paragraph that came at its place, and forgets one that went', () => {
    const { main, read, anew } = readerOn(paragraphs(4));
    const changes = changesOf(() => {
      const fresh = document.createElement('p');
      fresh.textContent = `Fresh. ${prose}`;
      main.insertBefore(fresh, main.children[1] ?? null);
      main.lastElementChild?.remove();
    });
    expect(textsOf(read(changes))).toEqual(textsOf(anew()));
  });

  it('looks again at what was hidden where a sheet of styles goes, and reads nothing anew', () => {
    const { main, read, first } = readerOn(`<style>.late { display: none }</style>${paragraphs(4)}`);
    const changes = changesOf(() => document.querySelector('style')?.remove());
    expect([changes.hasText, changes.mayShow]).toEqual([false, true]);
    expect(read(changes)).toBe(read(changes));
    let isShown = false;
    (main.children[1] as Element).checkVisibility = () => isShown;
    expect(read(changes)).toEqual(first.toSpliced(1, 1));
    isShown = true;
    expect(read(changes).map((block, at) => block === first[at])).toEqual([true, true, true, true]);
  });

  it('reads hidden words of a paragraph once they are shown', () => {
    const { main, read } = readerOn(paragraphs(3));
    let isShown = false;
    const changes = changesOf(() => {
      const rest = document.createElement('span');
      rest.id = 'rest';
      rest.textContent = ' And the rest.';
      rest.checkVisibility = () => isShown;
      main.children[1]?.append(rest);
    });
    expect(textsOf(read(changes))[1]).not.toContain('the rest');
    isShown = true;
    const styled = changesOf(() => document.getElementById('rest')?.setAttribute('style', 'display: inline'));
    expect(textsOf(read(styled))[1]).toMatch(/And the rest\.$/);
  });

  it('shows what an attribute let be seen', () => {
    const { main, read } = readerOn(`${paragraphs(3)}<p hidden>More ${prose}</p>`);
    const changes = changesOf(() => main.lastElementChild?.removeAttribute('hidden'));
    expect(textsOf(read(changes))).toContain(`More ${prose}`);
  });

  it('reads nothing twice where the page moves text while it is read', () => {
    const { main } = readerOn(paragraphs(90));
    const reader = new StoryReader(document);
    const work = reader.read(Changes.all());
    work.next();
    const changes = changesOf(() => {
      main.prepend(main.children[31] as Element);
      main.children[40]?.remove();
    });
    whole(work);
    const texts = textsOf(whole(reader.read(changes)));
    expect(texts).toEqual(textsOf(whole(new StoryReader(document).read(Changes.all()))));
    expect(new Set(texts).size).toBe(89);
  });

  it('reads after any edits what a new reader would read', () => {
    const edit = fc.record({
      act: fc.constantFrom('rewrite', 'insert', 'remove', 'move', 'wrap', 'split'),
      at: fc.nat(30),
      to: fc.nat(30),
    });
    fc.assert(
      fc.property(fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 4 }), (batches) => {
        const { main, read, anew } = readerOn(`${paragraphs(6)}<section>${paragraphs(3)}</section>`);
        let count = 0;
        for (const batch of batches) {
          const changes = changesOf(() => {
            for (const { act, at, to } of batch) {
              const all = [...main.querySelectorAll('p')];
              const one = all[at % all.length];
              const other = all[to % all.length];
              if (!one || !other) continue;
              if (act === 'rewrite') one.textContent = `Edit ${count++}. ${prose}`;
              else if (act === 'remove' && all.length > 3) one.remove();
              else if (act === 'move' && one !== other) other.before(one);
              else if (act === 'split') one.innerHTML = `Edit <b>${count++}</b>. ${prose}`;
              else if (act === 'insert') {
                const fresh = document.createElement('p');
                fresh.textContent = `Fresh ${count++}. ${prose}`;
                one.after(fresh);
              } else if (act === 'wrap') {
                const wrapper = document.createElement('div');
                one.replaceWith(wrapper);
                wrapper.append(one);
              }
            }
          });
          expect(textsOf(read(changes))).toEqual(textsOf(anew()));
        }
      }),
      { numRuns: 60 },
    );
  });
});
