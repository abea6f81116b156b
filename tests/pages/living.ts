/** Pages that go on living: edited, extended, moved, translated, navigated and hydrated. */
import { type AwkwardPage, articleOf, lead, paragraph, plain, script } from './page.ts';

const fresh = JSON.stringify(paragraph('Donbas'));

export const livingPages: AwkwardPage[] = [
  {
    name: 'text edited in place',
    body: articleOf(paragraph('Crimea').replace('<p>', '<p id="live">')),
    marked: ['Crimea'],
    act: `document.getElementById('live').firstChild.data = 'Now the delegates spoke of Donbas instead, and of nothing else.'`,
    then: { marked: ['Donbas'], unmarked: ['Crimea'] },
  },
  {
    name: 'the document’s element replaced',
    body: articleOf(paragraph('Crimea')),
    marked: ['Crimea'],
    act: `const next = document.createElement('html'); next.innerHTML = document.documentElement.innerHTML; document.documentElement.replaceWith(next); document.querySelector('article').insertAdjacentHTML('beforeend', ${fresh})`,
    then: { marked: ['Crimea', 'Donbas'] },
    hover: 'Donbas',
  },
  {
    name: 'a paragraph moved to the top',
    body: articleOf(`${paragraph('Crimea')}<p id="moved">The delegates spoke of Donbas in the morning as well.</p>`),
    marked: ['Crimea', 'Donbas'],
    act: `document.querySelector('h1').after(document.getElementById('moved'))`,
    then: { marked: ['Crimea', 'Donbas'] },
  },
  {
    name: 'a paragraph taken away',
    body: articleOf(`${paragraph('Crimea')}<p id="gone">The delegates spoke of Donbas in the morning as well.</p>`),
    marked: ['Crimea', 'Donbas'],
    act: `document.getElementById('gone').remove()`,
    then: { marked: ['Crimea'], unmarked: ['Donbas'] },
  },
  {
    name: 'a live blog that grows at the top',
    body: articleOf(`<div id="entries"><section><h2>10:00</h2>${paragraph('Crimea')}</section></div>`),
    marked: ['Crimea'],
    act: `const entry = document.createElement('section'); entry.innerHTML = '<h2>10:30</h2>' + ${fresh}; document.getElementById('entries').prepend(entry)`,
    then: { marked: ['Crimea', 'Donbas'] },
  },
  {
    name: 'a story that goes on when its end comes near',
    body: articleOf(paragraph('Crimea')),
    marked: ['Crimea'],
    act: `document.querySelector('article').insertAdjacentHTML('beforeend', ${fresh})`,
    then: { marked: ['Donbas'] },
  },
  {
    name: '“read more” by a class far above',
    body: articleOf(`${paragraph('Crimea')}<div class="rest">${paragraph('Donbas')}</div>`, '<style>.rest { display: none } .open .rest { display: block }</style>'),
    marked: ['Crimea'],
    unmarked: ['Donbas'],
    act: `document.body.className = 'open'`,
    then: { marked: ['Donbas'] },
  },
  {
    name: 'a story that arrives late in an empty shell',
    body: `<!doctype html><title>Talks</title><div id="root"></div>${script(`setTimeout(() => { document.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="article">'); root.innerHTML = ${JSON.stringify(`<h1>Talks</h1>${lead}${paragraph('Crimea')}`)} }, 600)`)}`,
    marked: ['Crimea'],
  },
  {
    name: 'client-side navigation',
    path: '/world/one.html',
    body: articleOf(paragraph('Crimea')),
    marked: ['Crimea'],
    act: `history.pushState({}, '', '/world/two.html'); document.title = 'Other talks'; document.querySelector('article').innerHTML = ${JSON.stringify(`<h1>Other talks</h1>${lead}${paragraph('Donbas')}`)}`,
    then: { marked: ['Donbas'], unmarked: ['Crimea'] },
  },
  {
    name: 'client-side navigation to a front page',
    path: '/world/one.html',
    body: articleOf(paragraph('Crimea')),
    marked: ['Crimea'],
    act: `history.pushState({}, '', '/'); document.querySelector('meta[property]').content = 'website'; document.querySelector('article').innerHTML = '<h3><a href="/a">Crimea</a></h3>'`,
    then: { unmarked: ['Crimea'] },
  },
  {
    name: 'a change of the fragment alone',
    body: articleOf(`${paragraph('Crimea')}<p id="there">The end of it.</p>`),
    marked: ['Crimea'],
    act: `location.hash = 'there'`,
    then: { marked: ['Crimea'] },
  },
  {
    name: 'text nodes replaced by a translator’s <font>',
    body: articleOf(paragraph('Crimea').replace('<p>', '<p id="live">')),
    marked: ['Crimea'],
    act: `for (const p of document.querySelectorAll('p')) for (const node of Array.from(p.childNodes)) { const font = document.createElement('font'); const inner = document.createElement('font'); inner.textContent = node.textContent; font.append(inner); node.replaceWith(font); }`,
    then: { marked: ['Crimea'] },
  },
  {
    name: 'a list that uses its few elements again and again',
    body: articleOf(
      `<div id="list">${'<p></p>'.repeat(6)}</div>${script(`const rows = Array.from({ length: 400 }, (_, n) => 'Row ' + n + '. ' + (n === 2 ? 'They spoke of Crimea in the hall. ' : n === 202 ? 'They spoke of Donbas in the hall. ' : '') + ${JSON.stringify(plain)}); window.show = (from) => Array.from(list.children).forEach((p, at) => { p.textContent = rows[from + at] }); show(0)`)}`,
    ),
    marked: ['Crimea'],
    act: `for (let from = 0; from <= 200; from += 10) { show(from); await new Promise((later) => setTimeout(later, 10)) }`,
    then: { marked: ['Donbas'], unmarked: ['Crimea'] },
  },
  {
    name: 'a page that rewrites itself without end',
    body: articleOf(`${paragraph('Crimea')}<p id="live">${plain}</p>${script(`let n = 0; setInterval(() => { live.textContent = ${JSON.stringify(plain)} + ++n; live.style.opacity = n % 2 ? 1 : 0.9; }, 20)`)}`),
    marked: ['Crimea'],
    isRestless: true,
  },
  {
    name: 'parts shown by data-state and aria-expanded',
    body: articleOf(
      `<style>[data-state=closed], [aria-expanded=false] + div { display: none }</style><div id="one" data-state="closed">${paragraph('Crimea')}</div><span id="two" aria-expanded="false">More</span><div>${paragraph('Donbas')}</div>`,
    ),
    unmarked: ['Crimea', 'Donbas'],
    act: `one.dataset.state = 'open'; two.setAttribute('aria-expanded', 'true')`,
    then: { marked: ['Crimea', 'Donbas'] },
  },
  {
    name: 'an endless page, and its next article',
    body: articleOf(`${lead.repeat(2)}${paragraph('Crimea')}`),
    marked: ['Crimea'],
    act: `document.querySelector('article').insertAdjacentHTML('afterend', ${JSON.stringify(`<article><h1>Other talks</h1>${lead}${paragraph('Donbas')}${paragraph('Crimea')}</article>`)})`,
    then: { marked: ['Crimea', 'Donbas'] },
  },
  {
    name: 'the whole body replaced',
    body: articleOf(paragraph('Crimea')),
    marked: ['Crimea'],
    act: `document.body.innerHTML = ${JSON.stringify(`<main><h1>Other talks</h1>${lead}${paragraph('Donbas')}</main>`)}`,
    then: { marked: ['Donbas'], unmarked: ['Crimea'] },
  },
  {
    name: 'elements split and joined by normalize()',
    body: articleOf(paragraph('Crimea').replace('<p>', '<p id="live">')),
    marked: ['Crimea'],
    act: `const text = live.firstChild; text.splitText(25); text.splitText(10); live.normalize(); live.firstChild.splitText(24)`,
    then: { marked: ['Crimea'] },
  },
];
