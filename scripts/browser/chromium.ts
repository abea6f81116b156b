import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findBrowser } from './find.mjs';

export interface ChromiumOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  /** Port of the news server, to which every host name resolves. */
  port: number;
  headless?: boolean;
  /** A profile to use again (for what should survive a restart); a fresh one when absent. */
  profile?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  deviceScaleFactor?: number;
}

export interface ChromiumWithGloss {
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  close(): Promise<void>;
}

/** Chromium with the extension loaded, every host name resolved to loopback and nothing of its own on the network. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumWithGloss> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('No Chromium was found; run `npm start` or `npm test`, which install it or say how.');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'gloss-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1100, height: 800 },
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  return {
    context,
    worker,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
