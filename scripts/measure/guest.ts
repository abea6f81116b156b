/**
 * `npm run measure:guest [-- FOLDER [NAME-PART]] [--firefox]`: what Gloss does to saved pages, which are visited with and
 * without it: a changed DOM, complaints, requests, the longest task of the page's thread, and what is marked.
 * FOLDER is described in saved-pages.ts; `--marks` prints the marks. Build the package first.
 */
import { readArguments } from '../arguments.ts';
import { startNewsServer } from '../browser/news-server.ts';
import { differenceOf } from './guest-figures.ts';
import { chromiumVisitor, firefoxVisitor, NOBODY, PUBLISHER } from './guest-visits.ts';
import { savedPages, usualFolder } from './saved-pages.ts';

const { values, positionals } = readArguments(
  'npm run measure:guest [-- FOLDER [NAME-PART]] [--firefox] [--marks]',
  {
    allowPositionals: true,
    options: {
      firefox: { type: 'boolean', default: false },
      marks: { type: 'boolean', default: false },
    },
  },
);
const [folder = usualFolder, part = ''] = positionals;
const saved = savedPages(folder, part);
if (saved.length === 0) {
  console.log(`There are no saved pages in ${folder}; name a folder that holds some.`);
  process.exit(0);
}

const byPath = new Map(saved.map(({ html, url }) => [url.pathname + url.search, html]));
const server = await startNewsServer(({ hostname, pathname, search }) => {
  const html = hostname === PUBLISHER || hostname === NOBODY ? byPath.get(pathname + search) : undefined;
  return html === undefined
    ? undefined
    : { body: html, headers: { 'content-security-policy': "script-src 'none'" } };
});
const visitor = await (values.firefox ? firefoxVisitor(server) : chromiumVisitor(server));

const sums = { dom: 0, complaints: 0, requests: 0, longest: 0, marks: 0 };
console.log('DOM   complaints  requests  longest task  in all  marks  per 500 words  page');
for (const { name, url } of saved) {
  const on = (host: string): URL => new URL(url.pathname + url.search, `https://${host}`);
  const plain = await visitor.visit(on(NOBODY));
  const glossed = await visitor.visit(on(PUBLISHER));
  const { isDomSame, complaints, requests } = differenceOf(plain, glossed);
  const { tasks, marks, words } = glossed;
  const longest = Math.max(0, ...(tasks ?? []));
  sums.dom += isDomSame ? 0 : 1;
  sums.complaints += complaints.length;
  sums.requests += requests.length;
  sums.longest = Math.max(sums.longest, longest);
  sums.marks += marks.length;
  const time = (of: number): string => (tasks ? `${of.toFixed(1)} ms` : '–');
  const total = (tasks ?? []).reduce((sum, one) => sum + one, 0);
  console.log(
    `${isDomSame ? 'same' : 'DIFF'}  ${String(complaints.length).padStart(10)}  ${String(requests.length).padStart(8)}  ` +
      `${time(longest).padStart(12)}  ${time(total).padStart(9)}  ${String(marks.length).padStart(5)}  ` +
      `${((marks.length / Math.max(1, words)) * 500).toFixed(1).padStart(13)}  ${name}`,
  );
  for (const line of [...complaints, ...requests]) console.log(`    | ${line.slice(0, 160)}`);
  if (values.marks) console.log(`    | ${marks.join(' · ')}`);
}
console.log(
  `\n${saved.length} pages in ${values.firefox ? 'Firefox' : 'Chromium'}: ${sums.dom} with another DOM, ${sums.complaints} complaints, ` +
    `${sums.requests} requests, ${sums.marks} marks${values.firefox ? '' : `; longest task ${sums.longest.toFixed(1)} ms`}.`,
);
await visitor.close();
await server.close();
