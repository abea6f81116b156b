import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find.mjs';

/** Chromium without the extension, every host name resolved to the news server: for measurements of page/ alone. */
export function launchPlainChromium(port: number): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('No Chromium was found; run `npm test`, which installs it or says how.');
  return chromium.launch({
    executablePath,
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
