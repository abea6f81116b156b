/** Where on a page text stands: parts of the story, and what is none of it. */
import { type AwkwardPage, articleOf, lead, paragraph, plain, script } from './page.ts';

export const structurePages: AwkwardPage[] = [
  {
    name: 'tables, definitions, captions and quotations',
    body: articleOf(
      `<table><tr><th>Region</th><td>Crimea</td></tr></table><dl><dt>Donbas</dt><dd>The region in the east.</dd></dl><figure><img alt="" src="data:,"><figcaption>A street in Kherson</figcaption></figure><blockquote><p>“We spoke of Article 5 of the North Atlantic Treaty.”</p></blockquote>${paragraph('it')}`,
    ),
    marked: ['Crimea', 'Donbas', 'Article 5'],
  },
  {
    name: 'menus, asides, footers and related links',
    body: articleOf(
      `<nav><p>Donbas and what you need to know of it</p></nav>${paragraph('Crimea')}<aside><p>Donbas in numbers, and more of the same</p></aside><h2>Related</h2><ul><li><a href="/d">Donbas today</a></li></ul><footer><p>Donbas desk, the newspaper</p></footer>`,
    ),
    marked: ['Crimea'],
    unmarked: ['Donbas'],
  },
  {
    name: 'text hidden in five ways',
    body: articleOf(
      `${paragraph('Crimea')}<p hidden>Donbas one</p><p aria-hidden="true">Donbas two</p><p style="display:none">Donbas three</p><p style="visibility:hidden">Donbas four</p><p class="sr-only">Donbas five</p>`,
    ),
    marked: ['Crimea'],
    unmarked: ['Donbas'],
  },
  {
    name: 'controls that cannot be selected',
    body: articleOf(`${paragraph('Crimea')}<p style="user-select:none">Show Donbas</p>${paragraph('it')}`),
    marked: ['Crimea'],
    unmarked: ['Donbas'],
  },
  {
    name: 'a story that cannot be selected',
    body: articleOf(`<div style="user-select:none">${lead}${paragraph('Crimea')}</div>`, '<style>article { user-select: none }</style>'),
    marked: ['Crimea'],
  },
  {
    name: 'editors and fields',
    body: articleOf(
      `${paragraph('Crimea')}<div contenteditable="true"><p>Donbas in a draft</p></div><div role="textbox"><p>Donbas in a box</p></div><textarea>Donbas</textarea><input value="Donbas"><select><option>Donbas</option></select>`,
    ),
    marked: ['Crimea'],
    unmarked: ['Donbas'],
  },
  { name: 'code', body: articleOf(`${paragraph('Crimea')}<pre>Donbas</pre><p>Type <code>Donbas</code> and wait.</p>`), marked: ['Crimea'], unmarked: ['Donbas'] },
  { name: 'a story without paragraphs', body: articleOf(`<div>${plain}<br><br>They spoke of Crimea. ${plain}<br><br>${plain}</div>`), marked: ['Crimea'] },
  {
    name: 'a story inside a form whose fields hide its properties',
    body: `<!doctype html><meta property="og:type" content="article"><form><input name="parentElement"><input name="attributes"><input name="localName"><input name="getAttribute"><div><h1>Talks</h1>${lead}${paragraph('Crimea')}</div></form>`,
    marked: ['Crimea'],
  },
  {
    name: 'a cookie wall over the story',
    body: articleOf(`${paragraph('Crimea')}</article><div role="dialog" class="cookie-consent"><p>We use cookies, also in Donbas, to show you what you like. ${plain}</p></div><article>`),
    marked: ['Crimea'],
    unmarked: ['Donbas'],
  },
  {
    name: 'a closed <details> that is opened',
    body: articleOf(`${paragraph('Crimea')}<details><summary>More of it</summary>${paragraph('Donbas')}</details>${paragraph('it')}`),
    marked: ['Crimea'],
    unmarked: ['Donbas'],
    act: `document.querySelector('details').open = true`,
    then: { marked: ['Donbas'] },
  },
  {
    name: 'comments longer than the story, in a shadow tree',
    body: articleOf(`${paragraph('Crimea')}</article><div id="host"></div>${script(`host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<div><p>I think of Donbas. ${plain}</p></div>`.repeat(14))}`)}<article>`),
    marked: ['Crimea'],
    unmarked: ['Donbas'],
  },
  {
    name: 'a story in two containers',
    body: articleOf(`<div class="part">${lead.repeat(3)}</div><div class="slot"></div><div class="part">${lead}${paragraph('Donbas')}</div>`),
    marked: ['Donbas'],
  },
  {
    name: 'paragraphs with a name of the page’s own',
    body: `<!doctype html><title>Talks</title><meta property="og:type" content="article"><style>x-p { display: block }</style><main><h1>Talks</h1><x-story><x-p>${plain}</x-p><x-p>They spoke of Crimea.</x-p><x-p>${plain}</x-p><x-p>Donbas was named later in the day.</x-p></x-story></main>`,
    marked: ['Crimea', 'Donbas'],
  },
  {
    name: 'a story in one <pre>',
    body: `<!doctype html><title>Talks</title><main><h1>Talks</h1><pre>${`${plain}\n\n`.repeat(4)}They spoke of Crimea
and of Donbas, too.</pre></main>`,
    marked: ['Crimea', 'Donbas'],
  },
  {
    name: 'a story in a <dialog>, and a closed one beside it',
    body: `<!doctype html><title>Talks</title><meta property="og:type" content="article"><dialog open><h1>Talks</h1>${lead}${paragraph('Crimea')}</dialog><dialog id="terms">${`<p>Of Donbas nothing is promised. ${plain}</p>`.repeat(9)}</dialog>`,
    marked: ['Crimea'],
    unmarked: ['Donbas'],
  },
  {
    name: 'an empty layer over the story',
    body: articleOf(`<div style="position:relative">${paragraph('Crimea')}<a href="/x" style="position:absolute;inset:0"></a><div style="position:absolute;inset:0"></div></div>`),
    marked: ['Crimea'],
    hover: 'Crimea',
  },
  {
    name: 'a short story that calls itself an article by microdata',
    body: `<!doctype html><title>Talks</title><main itemscope itemtype="https://schema.org/NewsArticle"><h1>Talks</h1><p>${plain}</p><p>${plain}</p>${paragraph('Crimea')}</main>`,
    marked: ['Crimea'],
  },
  {
    name: 'a short story that calls itself an article by RDFa',
    body: `<!doctype html><title>Talks</title><main vocab="https://schema.org/" typeof="NewsArticle"><h1>Talks</h1><p>${plain}</p><p>${plain}</p>${paragraph('Crimea')}</main>`,
    marked: ['Crimea'],
  },
  {
    name: 'a list of stories, told in a line each',
    path: '/international',
    body: `<!doctype html><title>News</title><main><h1>World</h1><ul>${'<li><p><a href="/x">Talks</a>: what was said of Crimea today, and why the delegates will come together again before the end of the month.</p></li>'.repeat(30)}</ul></main>`,
    unmarked: ['Crimea'],
  },
  {
    name: 'elements that are never closed',
    body: `<meta property="og:type" content="article"><h1>Talks<p>${plain}<p>${plain}<p>They spoke of <b>Crimea <i>and <p>of Donbas, too. ${plain}`,
    marked: ['Crimea', 'Donbas'],
  },
  {
    name: 'a front page',
    path: '/',
    body: `<!doctype html><title>News</title><main>${'<div><h3><a href="/x">Crimea</a></h3><p>What was said of Crimea today, and why the delegates will come together again before the end of the month.</p></div>'.repeat(40)}</main>`,
    unmarked: ['Crimea'],
  },
  { name: 'search results', path: '/search?q=crimea', body: `<!doctype html><title>Crimea</title><main>${lead}${paragraph('Crimea')}</main>`, unmarked: ['Crimea'] },
  {
    name: 'a shop',
    path: '/p/42',
    body: `<!doctype html><title>Guide</title>${script('')}<script type="application/ld+json">{"@type":"Product","name":"Guide"}</script><main>${lead}${paragraph('Crimea')}</main>`,
    unmarked: ['Crimea'],
  },
];
