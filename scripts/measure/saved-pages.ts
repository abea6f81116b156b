/** Pages saved to a folder, one folder a page: `page.html`, `meta.json` with `url`, and `article.txt` where the text is known. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NewsServer, startNewsServer } from '../browser/news-server.ts';
import { projectRoot } from '../dataset/load.ts';

export interface SavedPage {
  name: string;
  url: URL;
  html: string;
  /** The article's text as it should be read. */
  article?: string;
}

/** Where development pages are looked for when no folder is named. */
export const usualFolder = join(projectRoot, '../shared/pages');

function readSaved(folder: string, name: string): SavedPage {
  const file = (leaf: string): string => join(folder, name, leaf);
  const { url, publisher_host: host = 'news.example' } = JSON.parse(readFileSync(file('meta.json'), 'utf8'));
  const address = new URL(url ?? `https://${host}/world/${name}`);
  address.protocol = 'https:';
  return {
    name,
    url: address,
    html: readFileSync(file('page.html'), 'utf8'),
    ...(existsSync(file('article.txt')) && { article: readFileSync(file('article.txt'), 'utf8') }),
  };
}

/** The folder's pages whose names hold `part`; none where there is no such folder. */
export function savedPages(folder: string, part = ''): SavedPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.includes(part) && existsSync(join(folder, name, 'meta.json')))
    .map((name) => readSaved(folder, name));
}

/** Serves the pages under their own addresses. Their own scripts do not run: what counts is the page as it was saved. */
export function servePages(pages: readonly SavedPage[]): Promise<NewsServer> {
  const byAddress = new Map(pages.map((page) => [page.url.href, page]));
  return startNewsServer((url) => {
    const found = byAddress.get(url.href);
    return found && { body: found.html, headers: { 'content-security-policy': "script-src 'none'" } };
  });
}
