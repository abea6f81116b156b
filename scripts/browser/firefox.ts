import { type Browser, launch } from 'puppeteer-core';
import { findBrowser } from './find.mjs';

export interface FirefoxOptions {
  extension: string;
  port: number;
  /** Host names that resolve to loopback. Firefox takes a list, not a pattern. */
  hosts: string[];
  headless?: boolean;
  dark?: boolean;
}

export interface FirefoxWithGloss {
  browser: Browser;
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
    acceptInsecureCerts: true,
    defaultViewport: { width: 1100, height: 800 },
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      'network.socket.forcePort': `443=${port}`,
      'network.dns.disableIPv6': true,
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    },
  });
  await browser.installExtension(extension);
  return { browser, close: () => browser.close() };
}
