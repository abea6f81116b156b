/** Pages that change the ground under everybody's feet, and pages that are far too large. */
import { type AwkwardPage, articleOf, lead, paragraph, plain, script } from './page.ts';

const throwing = (targets: string): string =>
  script(`for (const [object, names] of [${targets}]) for (const name of names) object[name] = () => { throw new Error('patched'); };`);

export const hostilePages: AwkwardPage[] = [
  {
    name: 'Array.prototype patched',
    body: articleOf(`${paragraph('Crimea')}${throwing(`[Array.prototype, ['flatMap', 'splice', 'find', 'findIndex', 'at', 'entries', 'some', 'every', 'toSorted', 'toReversed', 'concat']]`)}`),
    marked: ['Crimea'],
  },
  {
    name: 'Node.prototype and Element.prototype overridden',
    body: articleOf(`${paragraph('Crimea')}${throwing(`[Node.prototype, ['appendChild', 'contains', 'compareDocumentPosition', 'getRootNode', 'cloneNode']], [Element.prototype, ['append', 'getAttribute', 'hasAttributes', 'closest', 'checkVisibility', 'attachShadow', 'matches']], [Document.prototype, ['createTreeWalker', 'createRange', 'createElement']]`)}`),
    marked: ['Crimea'],
    hover: 'Crimea',
  },
  {
    name: 'globals taken away',
    body: articleOf(`${paragraph('Crimea')}${script(`for (const name of ['StaticRange', 'MutationObserver', 'CSSStyleSheet', 'AbortController', 'scheduler', 'WeakMap', 'JSON', 'Promise', 'requestIdleCallback']) { try { window[name] = undefined } catch {} }`)}`),
    marked: ['Crimea'],
  },
  {
    name: 'Object.prototype polluted',
    body: articleOf(`${paragraph('Crimea')}${script(`Object.prototype.only = [0]; Object.prototype.furniture = {}; Object.defineProperty(Object.prototype, 'card', { set() { throw new Error('polluted'); }, configurable: true })`)}`),
    marked: ['Crimea'],
  },
  {
    name: 'the highlight registry cleared',
    body: articleOf(`${paragraph('Crimea')}<div style="height:300vh"></div>`),
    marked: ['Crimea'],
    act: `CSS.highlights.clear(); scrollTo(0, 200); await new Promise((later) => setTimeout(later, 300)); scrollTo(0, 0)`,
    then: { marked: ['Crimea'] },
  },
  {
    name: 'adopted style sheets replaced',
    body: articleOf(paragraph('Crimea')),
    marked: ['Crimea'],
    act: `document.adoptedStyleSheets = []; document.querySelector('article').append('.')`,
    then: { marked: ['Crimea'] },
    hover: 'Crimea',
  },
  {
    name: 'our element cloned and removed by the page',
    body: articleOf(`${paragraph('Crimea')}${script(`new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.nodeName === 'GLOSS-CARD' && !window.removed) { window.removed = true; const copy = node.cloneNode(true); node.remove(); void copy } }).observe(document.documentElement, { childList: true })`)}`),
    marked: ['Crimea'],
  },
  {
    name: 'an element of the page that bears our element’s name',
    body: articleOf(`${paragraph('Crimea')}<gloss-card data-card="donbas"><p>Donbas in a false card</p></gloss-card>`),
    marked: ['Crimea'],
    unmarked: ['Donbas'],
  },
  {
    name: 'a form around the page, with fields that hide its properties',
    body: `<!doctype html><title>Talks</title><meta property="og:type" content="article"><form><h1>Talks</h1><article>${lead}${paragraph('Crimea')}</article><input name="parentElement"><input name="parentNode"></form>`,
    marked: ['Crimea'],
    hover: 'Crimea',
    act: `document.querySelector('article').insertAdjacentHTML('beforeend', '${paragraph('Donbas')}'); document.querySelector('article').className = 'wide'`,
    then: { marked: ['Crimea', 'Donbas'] },
  },
  {
    name: 'a page that undoes every change of its DOM',
    body: articleOf(`${paragraph('Crimea')}${script(`window.changes = 0; new MutationObserver((records) => { window.changes += records.length }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true })`)}`),
    marked: ['Crimea'],
    act: `if (window.changes > 0) throw new Error(window.changes + ' changes of the DOM')`,
    then: { marked: ['Crimea'] },
  },
  {
    name: 'attributes and classes of endless length',
    body: articleOf(`<p class="${'comment '.repeat(5000)}" id="${'x'.repeat(50_000)}">The delegates spoke of Crimea for most of the afternoon.</p>`),
    marked: ['Crimea'],
  },
  {
    name: 'five hundred elements deep',
    body: articleOf(`${paragraph('Crimea')}${script(`let at = document.querySelector('article'); for (let n = 0; n < 500; n++) at = at.appendChild(document.createElement('div')); at.textContent = 'Deep down.'`)}`),
    marked: ['Crimea'],
  },
  {
    name: 'a hundred thousand nodes',
    body: articleOf(`${paragraph('Crimea')}<div>${'<b>·</b> '.repeat(50_000)}</div>${paragraph('Donbas')}`),
    marked: ['Crimea', 'Donbas'],
  },
  {
    name: 'one text node of a megabyte',
    body: articleOf(`${paragraph('Crimea')}<p>${plain.repeat(5000)}</p>`),
    marked: ['Crimea'],
  },
  {
    name: 'linked data that is broken',
    body: `<!doctype html><title>Talks</title><script type="application/ld+json">{"@type":"NewsArticle", oops</script><script type="application/ld+json">[[[[{"@graph":null,"mainEntity":"x"}]]]]</script><main><h1>Talks</h1>${lead}${paragraph('Crimea')}</main>`,
    marked: ['Crimea'],
  },
  { name: 'quirks mode and a foreign base', body: `<base href="https://elsewhere.example/"><meta property="og:type" content="article"><body><h1>Talks</h1>${lead}${paragraph('Crimea')}`, marked: ['Crimea'] },
];
