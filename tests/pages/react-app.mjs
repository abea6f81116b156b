/** A story as React draws it, on the server and in the page: the same tree, or hydration complains. */
import { createElement as h, useState } from 'react';
import { lead, paragraph } from './page.ts';

const texts = (html) => html.split(/<\/?p>/).filter(Boolean);

export function Story() {
  const [count, setCount] = useState(0);
  const [isTurned, turn] = useState(false);
  const places = ['The delegates spoke of Crimea in the hall.', 'The delegates spoke of Donbas in the hall.'];
  const listed = isTurned ? places.toReversed() : places;
  return h(
    'article',
    null,
    h('h1', null, 'Talks go on, ', count, ' times'),
    texts(lead + paragraph('the matter')).map((text) => h('p', { key: text }, text)),
    listed.map((text) => h('p', { key: text }, text)),
    count > 1 && h('p', null, 'They have now spoken ', h('b', null, count), ' times.'),
    h('button', { id: 'more', type: 'button', onClick: () => setCount(count + 1) }, 'More ', count),
    h('button', { id: 'turn', type: 'button', onClick: () => turn(!isTurned) }, 'Turn'),
  );
}
