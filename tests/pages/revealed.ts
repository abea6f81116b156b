/** Text that is shown later than it is there, mostly without a change in the document, and text that is there and never seen. */
import { type AwkwardPage, articleOf, lead, paragraph, plain } from './page.ts';

const later = (time: number): string => `await new Promise((later) => setTimeout(later, ${time}))`;

export const revealedPages: AwkwardPage[] = [
  {
    name: 'the rest of a paragraph, shown by style and by a class above',
    body: articleOf(
      `<p>The delegates spoke for most of the afternoon <span id="more">and of Donbas in the evening, too.</span></p><p>They rose late <span>and had <i class="rest">heard of Crimea before they left.</i></span></p>`,
      '<style>#more, .rest { display: none } .open .rest { display: inline }</style>',
    ),
    unmarked: ['Donbas', 'Crimea'],
    act: `more.style.display = 'inline'; document.querySelector('article').className = 'open'`,
    then: { marked: ['Donbas', 'Crimea'] },
  },
  {
    name: 'what a ticked box shows',
    body: articleOf(
      `<p>${plain}</p><input type="checkbox" id="box"><label for="box">Read more</label><div class="rest">${paragraph('Donbas')}</div><p>They rose late <span class="rest">and spoke of Crimea.</span></p>`,
      '<style>.rest { display: none } #box:checked ~ .rest, #box:checked ~ p .rest { display: revert }</style>',
    ),
    unmarked: ['Donbas', 'Crimea'],
    act: 'box.click()',
    then: { marked: ['Donbas', 'Crimea'] },
  },
  {
    name: 'a note that pops over',
    body: articleOf(`<p>${plain}</p><div popover id="note">${paragraph('Donbas')}</div>`),
    unmarked: ['Donbas'],
    act: 'note.showPopover()',
    then: { marked: ['Donbas'] },
  },
  {
    name: 'sheets of styles that go, hold no longer and come late',
    body: articleOf(
      `<div class="one">${paragraph('Crimea')}</div><div class="two">${paragraph('Donbas')}</div><div class="three">${paragraph('Kherson')}</div>`,
      '<style id="hide">.one { display: none }</style><style id="screen-only">.two { display: none }</style><style>.three { display: none }</style>',
    ),
    files: { '/late.css': { body: '.three { display: block }', type: 'text/css' } },
    unmarked: ['Crimea', 'Donbas', 'Kherson'],
    act: `hide.remove(); document.getElementById('screen-only').media = 'print'; ${later(1500)}; const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = '/late.css'; document.querySelector('article').before(link)`,
    then: { marked: ['Crimea', 'Donbas', 'Kherson'] },
  },
  {
    name: 'a page that is hidden until an animation ends',
    body: articleOf(paragraph('Crimea'), '<style>@keyframes show { from { visibility: hidden } to { visibility: visible } } body { animation: show 1.5s steps(1, end) both }</style>'),
    marked: ['Crimea'],
  },
  {
    name: 'a folded part, text for screen readers and what is cut off, before the same names in plain sight',
    body: articleOf(
      `<style>.q { position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap }</style><div style="max-height:0;overflow:hidden">${paragraph('Crimea')}</div><p class="q">What they said of Crimea is told here once more.</p><p>They rose late <span class="q">and spoke of Crimea, as others had.</span></p><p style="opacity:0">Of Crimea nobody spoke any more.</p><div style="height:3em;overflow:hidden">${lead}${paragraph('Crimea')}</div><p>${plain}</p>${paragraph('Crimea')}`,
    ),
    marked: ['Crimea'],
    hover: 'Crimea',
  },
  {
    name: 'a folded part that is unfolded by a box',
    body: articleOf(
      `<input type="checkbox" id="box"><label for="box">More</label><div class="fold">${paragraph('Crimea')}</div><p>${plain}</p><div class="end">${paragraph('Crimea')}</div>`,
      '<style>.fold { max-height: 0; overflow: hidden; transition: max-height 0.3s } #box:checked ~ .fold { max-height: 20em } #box:checked ~ .end { display: none }</style>',
    ),
    marked: ['Crimea'],
    act: `box.click(); ${later(2500)}`,
    then: { marked: ['Crimea'] },
    hover: 'Crimea',
  },
];
