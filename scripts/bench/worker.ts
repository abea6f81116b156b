/** The scan in the extension's own service worker, where V8 optimises less, in a real Chromium. */
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium.ts';
import { bundleForPage } from '../browser/page-bundle.ts';
import { projectRoot } from '../dataset/load.ts';
import { compileCheckedDataset } from '../dataset/package.ts';
import type { BenchResult, Row } from './figures.ts';
import type { MeasureInWorker } from './in-worker.ts';
import { scanMaterial } from './scan-material.ts';

const SIZES = [2_000, 10_000, 100_000];
const ROUNDS = 11;
/** Characters of the text that is scanned. */
const TEXT = 1_000_000;

interface Measuring {
  glossMeasureScan: MeasureInWorker;
}

export async function bench(): Promise<BenchResult> {
  const dataset = compileCheckedDataset();
  const script = await bundleForPage('scripts/bench/in-worker.ts');
  const chromium = await launchChromium({ extension: join(projectRoot, '.output/chrome-mv3'), port: 9 });
  const rows: Row[] = [];
  try {
    await chromium.worker.evaluate(script);
    for (const size of SIZES) {
      const { floor, scan, open, matches } = await chromium.worker.evaluate(
        ([material, rounds]) => (globalThis as unknown as Measuring).glossMeasureScan(material, rounds),
        [scanMaterial(dataset, size, TEXT), ROUNDS] as const,
      );
      rows.push({
        name: `${size.toLocaleString('en')} names`,
        figures: {
          'bare pass ms': floor,
          'scan ms': scan,
          'as fast as the bare pass': floor / scan,
          'index ready ms': open,
          matches,
        },
      });
    }
  } finally {
    await chromium.close();
  }
  return {
    title: `The scan in the extension's service worker, Chromium, ${TEXT / 1000} kB of text, medians of ${ROUNDS}`,
    rows,
    notes: ['The bare pass reads every character once with charCodeAt and adds it up.'],
  };
}
