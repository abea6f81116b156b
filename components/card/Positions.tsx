import type { Position as PositionData } from '../../data/compiled.ts';
import { DATASET_LANGUAGE } from '../language.ts';
import { useReading } from './reading.ts';
import { useSourceNote } from './SourceNote.tsx';
import { strings } from './strings.ts';
import { positionDay } from './wording.ts';

const Position = (data: PositionData) => {
  const { who, position, sources } = data;
  const day = positionDay(data, useReading().locale);
  const { reference, note } = useSourceNote(sources, who);
  return (
    <li class="position">
      <div class="referenced">
        <p dir="auto">
          <span lang={DATASET_LANGUAGE}>
            {/* The colon carries both what begins a sentence and what would go on from the name. */}
            <strong>{who}:</strong> {position}
          </span>
          {day && (
            <>
              {' '}
              <span class="meta">({day})</span>
            </>
          )}
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
