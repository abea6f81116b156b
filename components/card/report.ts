import type { CompiledCard } from '../../data/compiled.ts';
import { fill } from '../language.ts';
import { strings } from './strings.ts';

/**
 * The text of a report, for the reader to finish and to send or not. It names the card and the dataset, never the page: where the reader was
 * is nobody's business.
 */
export const reportText = ({ id, title, dataset }: Pick<CompiledCard, 'id' | 'title' | 'dataset'>): string =>
  [
    fill(strings.report.subject, { title }),
    `${strings.report.card}: ${id}`,
    ...(dataset ? [`${strings.report.dataset}: ${dataset}`] : []),
    '',
    strings.report.question,
    '',
  ].join('\n');
