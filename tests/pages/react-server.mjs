/** Prints the story as a server would send it. A process of its own: the test runner puts Preact in React's place. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Story } from './react-app.mjs';

process.stdout.write(renderToString(createElement(Story)));
