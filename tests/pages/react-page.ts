/** The page whose marks are there before React takes it over: built from the real React, at test time. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bundleForPage } from '../../scripts/browser/page-bundle.ts';
import type { AwkwardPage } from './page.ts';

export async function reactPage(): Promise<AwkwardPage> {
  const client = await bundleForPage('tests/pages/react-client.mjs', false);
  const html = execFileSync(process.execPath, [join(import.meta.dirname, 'react-server.mjs')], { encoding: 'utf8' });
  return {
    name: 'a page that React hydrates under the marks',
    body: `<!doctype html><html lang="en"><head><title>Talks</title><meta property="og:type" content="article"></head><body><div id="root">${html}</div><script src="/react-client.js"></script></body></html>`,
    files: { '/react-client.js': { body: client, type: 'text/javascript' } },
    marked: ['Crimea', 'Donbas'],
    act: `hydrate(); const soon = () => new Promise((later) => setTimeout(later, 50)); await soon();
      for (const id of ['more', 'more', 'turn', 'more', 'turn', 'turn']) { document.getElementById(id).click(); await soon(); }
      if (hydrationErrors.length > 0) throw new Error(hydrationErrors.join());
      if (!document.getElementById('more').textContent.endsWith('3')) throw new Error('React is dead')`,
    then: { marked: ['Crimea', 'Donbas'] },
  };
}
