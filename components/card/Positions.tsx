import type { Position as PositionData } from '../../data/compiled.ts';
import { DATASET_LANGUAGE, fill } from '../language.ts';
import { useReading } from './reading.ts';
import { useSourceNote } from './SourceNote.tsx';
import { strings } from './strings.ts';

const Position = ({ who, position, from, sources }: PositionData) => {
  const { locale } = useReading();
  const { reference, note } = useSourceNote(sources, who);
  return (
    <li class="position">
      <div class="referenced">
        <p dir="auto">
          <span lang={DATASET_LANGUAGE}>
            <strong>{who}</strong> {position}
          </span>
          {from && <span class="meta"> {fill(strings.since, { date: locale.day(from) })}</span>}
        </p>
        {reference}
      </div>
      {note}
    </li>
  );
};

/** Who holds which position on what is disputed, each with its own source. */
export const Positions = ({ positions }: { positions: PositionData[] }) => (
  <section class="positions">
    <h3>{strings.positions}</h3>
    <ul>
      {positions.map((position) => (
        <Position key={`${position.who} ${position.position}`} {...position} />
      ))}
    </ul>
  </section>
);
