import type { CompiledFact, DatedValue } from '../../data/compiled.ts';
import { freshest, isStale, type ThenAndNow, vouchedFor } from '../../data/then-and-now.ts';
import { DATASET_LANGUAGE, fill } from '../language.ts';
import { CopyButton } from './CopyButton.tsx';
import { citeFact } from './citation.ts';
import { ClockIcon } from './icons.tsx';
import { sourcesAt, useReading } from './reading.ts';
import { useSourceNote } from './SourceNote.tsx';
import { strings } from './strings.ts';
import { earlierValues, timeText, valueText } from './wording.ts';

const Stale = ({ fact, now }: { fact: CompiledFact; now: DatedValue }) => {
  const reading = useReading();
  const sources = sourcesAt(reading, now.sources).map(({ source }) => source);
  const source = freshest(sources);
  if (!source || !isStale(fact.shelf, now, sources, reading.today)) return null;
  const day = vouchedFor(source);
  const said = day === source.checked ? strings.checkedOn : strings.staleEdition;
  return (
    <p class="stale">
      <ClockIcon />
      <span>
        {strings.stale} ({fill(said, { date: reading.locale.day(day.slice(0, 7)) })})
      </span>
    </p>
  );
};

const Earlier = ({ fact, now }: { fact: CompiledFact; now: DatedValue }) => {
  const { locale, today } = useReading();
  const earlier = earlierValues(fact, now);
  if (!earlier.length) return null;
  return (
    <div class="earlier">
      <p class="meta">{strings.earlier}</p>
      <ul>
        {earlier.map((value) => (
          <li key={`${value.value} ${value.from}`}>
            <bdi lang={DATASET_LANGUAGE}>{valueText(value, fact.unit, locale)}</bdi>{' '}
            <span class="meta">{timeText(fact, value, today, locale)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What "source" opens on a fact, beside the source itself. */
const FactExtra = ({ fact, now }: { fact: CompiledFact; now: DatedValue }) => {
  const reading = useReading();
  return (
    <>
      <Earlier fact={fact} now={now} />
      <div class="note-actions">
        <CopyButton
          text={() => citeFact(fact, 'text', reading)}
          word={strings.asText}
          label={fill(strings.copyFact, { label: fact.label })}
        />
        <CopyButton
          text={() => citeFact(fact, 'markdown', reading)}
          word={strings.asMarkdown}
          label={fill(strings.copyFactMarkdown, { label: fact.label })}
        />
      </div>
    </>
  );
};

const Value = ({ fact, value, when }: { fact: CompiledFact; value: DatedValue; when: string }) => {
  const { locale } = useReading();
  return (
    <>
      <bdi class="value" lang={DATASET_LANGUAGE}>
        {valueText(value, fact.unit, locale)}
      </bdi>{' '}
      {when && <span class="meta">{when}</span>}
    </>
  );
};

/** Characters from which a label stands above its value: side by side, one of them would wrap to many short lines. */
const LONG_LABEL = 26;
const LONG_VALUE = 64;

const isLong = ({ label }: CompiledFact, { value }: DatedValue): boolean =>
  label.length >= LONG_LABEL || String(value).length >= LONG_VALUE;

/** One row of the facts: its value today and, where it differs, the value that the article's first readers knew. */
export function Fact({ fact, now, then }: { fact: CompiledFact } & ThenAndNow) {
  const { locale, today } = useReading();
  const { reference, note } = useSourceNote(now.sources, fact.label, <FactExtra fact={fact} now={now} />);
  const classes = ['fact', then && 'changed', isLong(fact, now) && 'stacked'];
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      <dt dir="auto" lang={DATASET_LANGUAGE}>
        {fact.label}
      </dt>
      <dd>
        <div class="values referenced">
          {then && (
            <p class="then">
              <Value fact={fact} value={then} when={strings.thenWhen} />
              <span class="hidden"> · </span>
            </p>
          )}
          <p>
            <Value fact={fact} value={now} when={timeText(fact, now, today, locale)} />
          </p>
          {reference}
          <Stale fact={fact} now={now} />
        </div>
        {note}
      </dd>
    </div>
  );
}
