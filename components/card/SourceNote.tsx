import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { fill } from '../language.ts';
import { numberRanges } from './number-ranges.ts';
import { OutLink } from './OutLink.tsx';
import { type NumberedSource, sourcesAt, useReading } from './reading.ts';
import { strings } from './strings.ts';

const SourceEntry = ({ number, source }: NumberedSource) => {
  const { locale } = useReading();
  return (
    <li class="source">
      <span class="source-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <p class="source-title">
          <OutLink href={source.url} text={source.title} />
        </p>
        <p class="meta">
          <bdi>{source.publisher}</bdi>
          {source.edition && `, ${fill(strings.edition, { date: locale.day(source.edition) })}`}
          {`. ${fill(strings.checked, { date: locale.day(source.checked) })}.`}
        </p>
      </div>
    </li>
  );
};

/** The numbered reference of a statement and, once asked for, its sources. */
export function useSourceNote(indices: readonly number[], what: string, extra?: ComponentChildren) {
  const reading = useReading();
  const [open, setOpen] = useState(false);
  const id = useId();
  const sources = sourcesAt(
    reading,
    indices.toSorted((a, b) => a - b),
  );
  if (!sources.length) return { reference: null, note: null };
  const numbers = numberRanges(sources.map(({ number }) => number));
  return {
    reference: (
      <button
        type="button"
        class="reference"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={fill(strings.sourceOf, { numbers, what })}
        onClick={() => setOpen(!open)}
      >
        <span>{numbers}</span>
      </button>
    ),
    note: open && (
      <div class="note" id={id}>
        <ul>
          {sources.map((entry) => (
            <SourceEntry key={entry.number} {...entry} />
          ))}
        </ul>
        {extra}
      </div>
    ),
  };
}
