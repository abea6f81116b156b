import type { TimelineEntry } from '../../data/compiled.ts';
import { DATASET_LANGUAGE } from '../language.ts';
import { useFold } from './fold.tsx';
import { useReading } from './reading.ts';
import { useSourceNote } from './SourceNote.tsx';
import { strings } from './strings.ts';

/** Events shown before the fold. */
const MOST_EVENTS = 4;

const Event = ({ date, text, sources }: TimelineEntry) => {
  const { locale } = useReading();
  const { reference, note } = useSourceNote(sources, text);
  return (
    <li class="event">
      <div class="referenced">
        <time class="meta" dateTime={date}>
          {locale.day(date)}
        </time>
        <p dir="auto" lang={DATASET_LANGUAGE}>
          {text}
        </p>
        {reference}
      </div>
      {note}
    </li>
  );
};

export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const { shown, button } = useFold(entries, MOST_EVENTS, strings.moreEvents);
  return (
    <section>
      <h3>{strings.timeline}</h3>
      <ol class="timeline">
        {shown.map((entry) => (
          <Event key={`${entry.date} ${entry.text}`} {...entry} />
        ))}
      </ol>
      {button}
    </section>
  );
}
