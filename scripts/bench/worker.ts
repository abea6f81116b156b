/** The scan in the extension's own service worker, where V8 optimises less, in a real Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../browser/find.mjs';
import { bundleForPage } from '../browser/page-bundle.ts';
import { projectRoot } from '../dataset/load.ts';
import { compileCheckedDataset } from '../dataset/package.ts';
import type { BenchResult, Row } from './figures.ts';
import type { MeasureInWorker, WorkerTimes } from './in-worker.ts';
import { type Density, type ScanMaterial, scanMaterial } from './scan-material.ts';

const SIZES = [2_000, 10_000, 100_000];
const DENSITIES: Density[] = ['news', 'dense'];
/** Few: after some more V8 optimises the bare pass in this worker too, which it does not while it answers a page or two. */
const ROUNDS = 5;
/** Milliseconds until the first page has opened, and until the process is in the background once it has closed. */
const SETTLED = 2000;
/** Characters of the text that is scanned. */
const TEXT = 1_000_000;

interface Measuring {
  glossMeasureScan: MeasureInWorker;
}

/**
 * A browser as a reader's is. Playwright keeps hidden processes from being put in the background; without that, V8 saves its effort in
 * a worker whose extension shows no page, and loops run several times slower.
 */
async function launchAsUsed(profile: string): Promise<BrowserContext> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('No Chromium was found; run `npm start` or `npm test`, which install it or say how.');
  const extension = join(projectRoot, '.output/chrome-mv3');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
      '--disable-renderer-backgrounding',
    ],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP * 127.0.0.1:9',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** Each measurement in a browser of its own, so that none is helped by what the one before had optimised. */
async function measured(script: string, material: ScanMaterial): Promise<WorkerTimes> {
  const profile = mkdtempSync(join(tmpdir(), 'gloss-bench-'));
  const context = await launchAsUsed(profile);
  try {
    const worker =
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
    // The page that a first start opens would put the worker's process in the foreground; a reader has closed it.
    await setTimeout(SETTLED);
    for (const page of context.pages()) if (page.url().startsWith('chrome-extension:')) await page.close();
    await setTimeout(SETTLED);
    await worker.evaluate(script);
    return await worker.evaluate(
      ([given, rounds]) => (globalThis as unknown as Measuring).glossMeasureScan(given, rounds),
      [material, ROUNDS] as const,
    );
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function bench(): Promise<BenchResult> {
  const dataset = compileCheckedDataset();
  const script = await bundleForPage('scripts/bench/in-worker.ts');
  const rows: Row[] = [];
  for (const density of DENSITIES) {
    for (const size of SIZES) {
      const { floor, scan, open, matches } = await measured(
        script,
        scanMaterial(dataset, size, TEXT, density),
      );
      rows.push({
        name: `${size.toLocaleString('en')} names, ${density}`,
        figures: {
          'bare pass ms': floor,
          'scan ms': scan,
          'as fast as the bare pass': floor / scan,
          'index ready ms': open,
          matches,
        },
      });
    }
  }
  return {
    title: `The scan in the extension's service worker, Chromium, ${TEXT / 1000} kB of text, medians of ${ROUNDS}`,
    rows,
    notes: ['The bare pass reads every character once with charCodeAt and adds it up.'],
  };
}
