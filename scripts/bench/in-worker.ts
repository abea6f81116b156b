/** Runs in the extension's own background: the scan beside the bare pass over the same text. */
import { buildNamesIndex } from '../../detection/names-index/build.ts';
import { openNamesIndex } from '../../detection/names-index/open.ts';
import { scanNames } from '../../detection/names-index/scan.ts';
import { median } from './figures.ts';
import { sumOfUnits } from './floor.ts';
import { type ScanMaterial, sourceOf } from './scan-material.ts';

/** Milliseconds. */
export interface WorkerTimes {
  floor: number;
  scan: number;
  open: number;
  matches: number;
}

const timed = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

function measure({ names, text }: ScanMaterial, rounds: number): WorkerTimes {
  const buffer = buildNamesIndex([sourceOf(names)]);
  const index = openNamesIndex(buffer);
  const copies = Array.from({ length: rounds }, () => buffer.slice(0));
  const times = copies.map((copy) => ({
    floor: timed(() => sumOfUnits(text)),
    scan: timed(() => scanNames(index, text)),
    open: timed(() => openNamesIndex(copy)),
  }));
  return {
    floor: median(times.map(({ floor }) => floor)),
    scan: median(times.map(({ scan }) => scan)),
    open: median(times.map(({ open }) => open)),
    matches: scanNames(index, text).length,
  };
}

export type MeasureInWorker = typeof measure;

Object.assign(globalThis, { glossMeasureScan: measure });
