import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { waitForMarks } from '../../scripts/browser/gloss-on-page.ts';
import { type NewsServer, startNewsServer } from '../../scripts/browser/news-server.ts';
import { builtFor, newsHost, type Session } from './support.ts';

const paragraph =
  'NATO ministers met in Kyiv on Monday to speak of Crimea, and of what Article 5 of the North Atlantic Treaty would ask of the allies if the fighting spread beyond the country. ';
const articleOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Talks</title><meta property="og:type" content="article"></head><body><article><h1>Talks in Kyiv</h1>${body}</article></body></html>`;

/** Pages that are no article, are far too long, or rewrite themselves. */
const pages: Record<string, string> = {
  '/empty': '',
  '/no-article':
    '<!doctype html><title>Shop</title><ul><li><a href="/a">Kyiv</a></li><li><a href="/b">NATO</a></li></ul>',
  '/long': articleOf(`<p>${paragraph.repeat(3)}</p>`.repeat(9500)),
  '/million': articleOf(
    `<p>${paragraph}</p><script>for (let row = 0; row < 1000; row++) document.currentScript.parentNode.insertAdjacentHTML('beforeend', '<p>' + '<i>a </i>'.repeat(500) + '</p>');</script><p>${paragraph}</p>`,
  ),
  '/restless': articleOf(
    `<p>${paragraph}</p><p id="live">${paragraph}</p><script>let n = 0; setInterval(() => { live.textContent = '${paragraph}' + ++n; live.parentNode.append(document.createElement('p')); }, 20);</script>`,
  ),
  '/clearing': articleOf(
    `<p>${paragraph}</p><p>${paragraph}</p><script>setTimeout(() => CSS.highlights.clear(), 700);</script>`,
  ),
  '/patched': articleOf(
    `<p>${paragraph}</p><p>${paragraph}</p><script>Array.prototype.map = () => { throw new Error('patched'); }; Node.prototype.appendChild = Element.prototype.append = () => { throw new Error('patched'); };</script>`,
  ),
  '/strict': articleOf(`<p>${paragraph}</p><p>${paragraph}</p>`),
};

/** A page with one line of text. */
const paper = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 45>>stream
BT /F1 12 Tf 20 100 Td (Crimea and NATO) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>`;

describe('awkward pages, in Chromium', () => {
  let server: NewsServer;
  let session: Pick<Session, 'context' | 'close'>;

  beforeAll(async () => {
    server = await startNewsServer((url) => {
      if (url.pathname === '/paper.pdf') return { body: paper, type: 'application/pdf' };
      const body = pages[url.pathname];
      const strict: Record<string, string> =
        url.pathname === '/strict' ? { 'content-security-policy': "default-src 'none'" } : {};
      return body === undefined ? undefined : { body, headers: strict };
    });
    session = await launchChromium({ extension: builtFor('chrome'), port: server.port });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  async function open(path: string) {
    const page = await session.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on(
      'console',
      (message) =>
        message.type() === 'error' && !/favicon|404/.test(message.text()) && errors.push(message.text()),
    );
    await page.goto(`https://${newsHost}${path}`, { waitUntil: 'load' });
    return { page, errors };
  }

  it.each(['/empty', '/no-article'])('marks nothing on %s, and says nothing', async (path) => {
    const { page, errors } = await open(path);
    expect(await waitForMarks(page, 1500)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('reads an article of 5 MB without an error, and the page stays alive', async () => {
    const { page, errors } = await open('/long');
    expect(await page.evaluate(() => document.documentElement.innerHTML.length)).toBeGreaterThan(5_000_000);
    const started = Date.now();
    expect(
      await page.evaluate(() => new Promise<number>((done) => requestAnimationFrame(() => done(1)))),
    ).toBe(1);
    expect(Date.now() - started).toBeLessThan(5000);
    expect(await waitForMarks(page, 40_000)).toBeGreaterThan(3);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('reads among a million nodes without an error, and the page stays alive', async () => {
    const { page, errors } = await open('/million');
    expect(await page.evaluate(() => document.getElementsByTagName('*').length)).toBeGreaterThan(500_000);
    expect(await waitForMarks(page, 60_000)).toBeGreaterThan(3);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('leaves a PDF to the browser', async () => {
    const { page, errors } = await open('/paper.pdf');
    expect(await waitForMarks(page, 1500)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('follows a page that rewrites itself without end, without holding it up', async () => {
    const { page, errors } = await open('/restless');
    expect(await waitForMarks(page)).toBeGreaterThan(2);
    const frames = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let count = 0;
          const end = performance.now() + 2000;
          const tick = (): void => {
            count++;
            if (performance.now() < end) requestAnimationFrame(tick);
            else done(count);
          };
          requestAnimationFrame(tick);
        }),
    );
    expect(frames).toBeGreaterThan(30);
    expect(await waitForMarks(page)).toBeGreaterThan(2);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('paints again where the page clears the registry', async () => {
    const { page } = await open('/clearing');
    await waitForMarks(page);
    await page.waitForTimeout(900);
    await page.evaluate(() => document.querySelector('article')?.append(document.createElement('p')));
    await expect.poll(() => waitForMarks(page, 500), { timeout: 10_000 }).toBeGreaterThan(2);
    await page.close();
  });

  it.each(['/patched', '/strict'])('works on %s', async (path) => {
    const { page, errors } = await open(path);
    expect(await waitForMarks(page)).toBeGreaterThan(2);
    expect(errors.filter((error) => /gloss/i.test(error))).toEqual([]);
    await page.close();
  });
});
