import { DATASET_LANGUAGE, fill } from '../language.ts';
import { useReading } from './reading.ts';
import { useSourceNote } from './SourceNote.tsx';
import { type Series, seriesShape } from './series-shape.ts';
import { strings } from './strings.ts';
import { valueText } from './wording.ts';

const box = { width: 300, height: 56 };
/** Room around the line for its stroke and its last point. */
const margin = 5;

/** A small chart of one number over time, with its ends written out and the whole told in words. */
export function SeriesChart({ series }: { series: Series }) {
  const { locale } = useReading();
  const { reference, note } = useSourceNote(series.sources, series.label);
  const shape = seriesShape(series, box);
  if (!shape) return null;
  const { first, last, least, most } = shape;
  const value = (number: number) => valueText({ value: number, sources: [] }, series.unit, locale);
  const point = ({ date, value: number }: Series['points'][number]) =>
    fill(strings.seriesPoint, { value: value(number), date: locale.day(date) });
  const words = fill(strings.series, {
    label: series.label,
    first: point(first),
    last: point(last),
    least: value(least),
    most: value(most),
  });
  return (
    <section>
      <div class="referenced">
        <h3 lang={DATASET_LANGUAGE}>{series.label}</h3>
        {reference}
      </div>
      <svg
        class="series"
        viewBox={`${-margin} ${-margin} ${box.width + 2 * margin} ${box.height + 2 * margin}`}
        role="img"
        aria-label={words}
      >
        <path class="series-area" d={shape.area} />
        <path class="series-line" d={shape.line} />
        <circle class="series-end" cx={shape.end.x} cy={shape.end.y} r="3.5" />
      </svg>
      <p class="series-ends" aria-hidden="true">
        {[first, last].map((end) => (
          <span key={end.date}>
            <strong>{value(end.value)}</strong> <span class="meta">{locale.day(end.date)}</span>
          </span>
        ))}
      </p>
      {note}
    </section>
  );
}
