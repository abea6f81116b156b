import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from './find.mjs';

export interface FirefoxOptions {
  extension: string;
  port: number;
  /** Host names that resolve to loopback. Firefox takes a list, not a pattern. */
  hosts: string[];
  headless?: boolean;
  dark?: boolean;
}

/** Firefox gives every installation a random one; ours is fixed, so that a test knows the addresses of the extension's pages. */
const UUID = '7f1c2c2e-0c1d-4a63-9d5e-2b1f4f7a9c11';

export interface FirefoxWithGloss {
  browser: Browser;
  /** Opens a page of the extension: "options", "popup", "welcome". */
  openExtensionPage(name: string): Promise<Page>;
  close(): Promise<void>;
}

/** Firefox with the extension installed and the named hosts resolved to the news server. */
export async function launchFirefox({
  extension,
  port,
  hosts,
  headless = true,
  dark = false,
}: FirefoxOptions): Promise<FirefoxWithGloss> {
  const executablePath = findBrowser('firefox');
  if (!executablePath)
    throw new Error('No Firefox was found; run `npm test`, which installs it or says how.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    // Without it a test may not go to the extension's own pages.
    args: ['--remote-allow-system-access'],
    acceptInsecureCerts: true,
    defaultViewport: { width: 1100, height: 800 },
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      'network.socket.forcePort': `443=${port}`,
      'network.dns.disableIPv6': true,
      'extensions.webextensions.uuids': JSON.stringify({ 'gloss@gloss.example': UUID }),
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    },
  });
  await browser.installExtension(extension);
  return {
    browser,
    close: () => browser.close(),
    async openExtensionPage(name) {
      const page = await browser.newPage();
      // The page loads, but Firefox reports no load event of it; what it shows is waited for instead.
      page.goto(`moz-extension://${UUID}/${name}.html`, { timeout: 1000 }).catch(() => undefined);
      for (const deadline = Date.now() + 15_000; Date.now() < deadline; ) {
        await new Promise((later) => setTimeout(later, 200));
        if (await page.evaluate(() => document.querySelector('#app h1') !== null).catch(() => false))
          return page;
      }
      throw new Error(`Firefox did not open ${name}.html of the extension.`);
    },
  };
}
