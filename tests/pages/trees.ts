/** Shadow trees, frames, and documents that are no HTML pages. */
import { type AwkwardPage, articleOf, lead, paragraph } from './page.ts';

const attach = (mode: 'open' | 'closed', html: string): string =>
  `<script>document.getElementById('host').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(html)};</script>`;

export const treePages: AwkwardPage[] = [
  {
    name: 'an open shadow tree',
    body: articleOf(`<div id="host"></div>${attach('open', paragraph('Crimea'))}`),
    marked: ['Crimea'],
    hover: 'Crimea',
  },
  {
    name: 'a closed shadow tree',
    body: articleOf(`${paragraph('Crimea')}<div id="host"></div>${attach('closed', paragraph('Donbas'))}`),
    marked: ['Crimea'],
    unmarked: ['Donbas'],
  },
  {
    name: 'a mention slotted into a link of a shadow tree',
    body: articleOf(
      `<p>The delegates spoke of <span id="host">Crimea</span> for most of the afternoon.</p>${attach('open', '<a href="/crimea"><slot></slot></a>')}`,
    ),
    marked: ['Crimea'],
    hover: 'Crimea',
  },
  {
    name: 'slotted paragraphs and a shadow tree in a shadow tree',
    body: articleOf(
      `<div id="host"><p slot="a">The delegates spoke of Crimea all day, in the hall.</p></div><script>
        const outer = document.getElementById('host').attachShadow({ mode: 'open' });
        outer.innerHTML = '<slot name="a"></slot><section></section>';
        outer.querySelector('section').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(paragraph('Donbas'))};
      </script>`,
    ),
    marked: ['Crimea', 'Donbas'],
  },
  {
    name: 'a declarative shadow tree that changes later',
    body: articleOf(`<div id="host"><template shadowrootmode="open">${paragraph('Crimea')}</template></div>`),
    marked: ['Crimea'],
    act: `document.getElementById('host').shadowRoot.querySelector('p').firstChild.data = 'The delegates spoke of Donbas for most of the afternoon.'`,
    then: { marked: ['Donbas'], unmarked: ['Crimea'] },
  },
  {
    name: 'a whole story in a shadow tree',
    body: `<!doctype html><title>Talks</title><meta property="og:type" content="article"><news-story><template shadowrootmode="open"><h1>Talks</h1>${lead}${paragraph('Crimea')}</template></news-story>`,
    marked: ['Crimea'],
  },
  {
    name: 'a shadow tree that comes late, without a change in the document',
    body: articleOf(`${paragraph('Crimea')}<news-part></news-part>`),
    marked: ['Crimea'],
    act: `document.querySelector('news-part').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(paragraph('Donbas'))}; document.body.click()`,
    then: { marked: ['Crimea', 'Donbas'] },
  },
  {
    name: 'a story that is a custom element',
    body: `<!doctype html><meta property="og:type" content="article"><title>Talks</title><main><h1>Talks</h1>${lead}<news-story></news-story></main><script>
      customElements.define('news-story', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(paragraph('Crimea'))}; }
      });</script>`,
    marked: ['Crimea'],
  },
  {
    name: 'frames: blank, inline, sandboxed and of the same origin',
    body: articleOf(
      `${paragraph('Crimea')}<iframe></iframe><iframe srcdoc="<p>Donbas in a frame</p>"></iframe><iframe sandbox srcdoc="<p>Donbas in a sandbox</p>"></iframe><iframe src="/frame.html"></iframe>`,
    ),
    files: { '/frame.html': { body: '<p>Donbas in another document</p>', type: 'text/html' } },
    marked: ['Crimea'],
    unmarked: ['Donbas'],
  },
  { name: 'an XML document', type: 'application/xml', body: `<?xml version="1.0"?><rss><p>Crimea</p></rss>`, unmarked: ['Crimea'] },
  {
    name: 'an SVG document',
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Crimea</text></svg>`,
    unmarked: ['Crimea'],
  },
  {
    name: 'an XHTML document',
    type: 'application/xhtml+xml',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Talks</title><meta property="og:type" content="article"/></head><body><div>${lead}${paragraph('Crimea')}</div></body></html>`,
    marked: ['Crimea'],
  },
  { name: 'plain text', type: 'text/plain', body: 'Crimea. '.repeat(200), unmarked: ['Crimea'] },
  { name: 'JSON', type: 'application/json', body: JSON.stringify({ text: 'Crimea' }), unmarked: ['Crimea'] },
  { name: 'an empty document', body: '', unmarked: ['Crimea'] },
  { name: 'a frameset', body: '<!doctype html><frameset><frame src="/frame.html"></frameset>', files: { '/frame.html': { body: '<p>Crimea</p>', type: 'text/html' } }, unmarked: ['Crimea'] },
  {
    name: 'a page that allows nothing',
    headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
    body: articleOf(paragraph('Crimea')),
    marked: ['Crimea'],
    hover: 'Crimea',
  },
];
