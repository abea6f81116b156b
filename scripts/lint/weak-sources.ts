import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../dataset/load.ts';
import type { Rule } from './rule.ts';

const reasons = parse(readFileSync(join(projectRoot, 'data/weak-sources.yaml'), 'utf8')) as Record<
  string,
  string
>;

export const weakSources: Rule = {
  name: 'weak-sources',
  description: 'A copy of an encyclopaedia shows a fact; a treaty, a law or the body itself proves it.',
  check(cards, report) {
    for (const loaded of cards) {
      for (const [key, { url }] of Object.entries(loaded.card.sources)) {
        const host = URL.parse(url)?.host ?? '';
        if (!Object.hasOwn(reasons, host)) continue;
        report(
          loaded,
          ['sources', key],
          `${host} is ${reasons[host]}; read the fact where it comes from and name that.`,
          'warning',
        );
      }
    }
  },
};
