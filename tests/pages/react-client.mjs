/** Hydrates the story when the page says so, and keeps what React complains of. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Story } from './react-app.mjs';

globalThis.hydrationErrors = [];
globalThis.hydrate = () =>
  hydrateRoot(document.getElementById('root'), createElement(Story), {
    onRecoverableError: (error) => globalThis.hydrationErrors.push(String(error)),
  });
