/** Text that is cut, wrapped and decorated within a paragraph. */
import { type AwkwardPage, articleOf, paragraph } from './page.ts';

const nested = (words: string, depth: number): string => '<span>'.repeat(depth) + words + '</span>'.repeat(depth);

export const inlinePages: AwkwardPage[] = [
  {
    name: 'a mention over nested inline elements',
    body: articleOf(paragraph('A<b>rti<i>cle</i></b> <em><u>5</u></em> of the North Atlantic Treaty')),
    marked: ['Article 5'],
  },
  {
    name: 'lines parted by <br>',
    body: articleOf('<p>They named in turn<br>Crimea<br>Donbas<br><b>and</b> other places of which they had heard.</p>'),
    marked: ['Crimea', 'Donbas'],
  },
  { name: 'soft hyphens', body: articleOf(paragraph('Cri&shy;mea')), marked: ['Crimea'] },
  { name: 'no-break spaces', body: articleOf(paragraph('Article&nbsp;5 of the North&nbsp;Atlantic Treaty')), marked: ['Article 5'] },
  { name: 'word break opportunities', body: articleOf(paragraph('Cri<wbr>mea')), marked: ['Crimea'] },
  { name: 'comments inside a word', body: articleOf(paragraph('Cri<!-- cut here -->mea')), marked: ['Crimea'] },
  {
    name: 'ruby',
    body: articleOf(paragraph('<ruby>Crimea<rp>(</rp><rt>Donbas</rt><rp>)</rp></ruby>')),
    marked: ['Crimea'],
    unmarked: ['Donbas'],
  },
  { name: 'a link around a mention', body: articleOf(paragraph('<a href="/crimea">Crimea</a>')), marked: ['Crimea'] },
  { name: 'an image before a mention', body: articleOf(paragraph('<img alt="Donbas" src="data:,"> Crimea')), marked: ['Crimea'], unmarked: ['Donbas'] },
  { name: 'a drop cap', body: articleOf('<p><span style="float:left;font-size:3em">C</span>rimea was named first, and then other places.</p>'), marked: ['Crimea'] },
  {
    name: 'footnotes without a link, and powers',
    body: articleOf(`${paragraph('Crimea<sup>1</sup>')}${paragraph('Donbas<sup class="fn"><span>[2]</span></sup>')}`),
    marked: ['Crimea', 'Donbas'],
  },
  {
    name: 'columns of one row, and a credit on a line of its own',
    body: articleOf(
      `<ul><li style="display:flex;gap:1em"><span>1</span><span>Crimea</span><span>2.4 million people</span></li></ul><figure><img alt="" src="data:,"><figcaption><span>A road in Donbas</span><span style="display:block">Jane Doe</span></figcaption></figure>${paragraph('it')}`,
    ),
    marked: ['Crimea', 'Donbas'],
  },
  {
    name: 'elements without a box of their own',
    body: articleOf(`<style>.contents { display: contents }</style>${paragraph('<span class="contents">Crimea</span>')}<div class="contents">The delegates spoke of Donbas, too.</div>${paragraph('it')}`),
    marked: ['Crimea', 'Donbas'],
  },
  {
    name: 'inline elements with names of the page’s own, at first and later',
    body: articleOf(`${paragraph('Cri<x-highlight>mea</x-highlight>')}${paragraph('Donbas').replace('<p>', '<p id="late">')}`),
    marked: ['Crimea', 'Donbas'],
    act: `const [text] = late.childNodes; const rest = text.splitText(text.data.indexOf('bas')); rest.splitText(3); const wrap = document.createElement('x-highlight'); rest.replaceWith(wrap); wrap.append(rest)`,
    then: { marked: ['Crimea', 'Donbas'] },
  },
  {
    name: 'a drop cap that is said to screen readers as a word',
    body: articleOf(
      '<p><span aria-hidden="true"><span style="float:left;font-size:3em">C</span>rimea</span><span class="sr-only">Crimea</span> was named first, and then other places.</p>',
      '<style>.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden }</style>',
    ),
    marked: ['Crimea'],
  },
  { name: 'a footnote', body: articleOf(paragraph('Crimea<sup><a href="#n1">1</a></sup>')), marked: ['Crimea'] },
  { name: 'two hundred spans around a mention', body: articleOf(paragraph(nested('Crimea', 200))), marked: ['Crimea'] },
  {
    name: 'a hidden pop-up inside a paragraph',
    body: articleOf(paragraph('Crimea <span class="tip" style="display:none">Donbas</span>')),
    marked: ['Crimea'],
    unmarked: ['Donbas'],
  },
  { name: 'right-to-left text', body: articleOf('<p>تحدث المندوبون عن Crimea طوال فترة ما بعد الظهر في القاعة نفسها.</p>', '', 'lang="ar" dir="rtl"'), marked: ['Crimea'] },
  {
    name: 'vertical text in capitals',
    body: articleOf(paragraph('Crimea'), '<style>body { writing-mode: vertical-rl; text-transform: uppercase } p::first-letter { font-size: 2em }</style>'),
    marked: ['Crimea'],
  },
];
