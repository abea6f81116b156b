import type { ComponentChildren } from 'preact';
import type { CompiledFact } from '../../data/compiled.ts';
import { type ThenAndNow, thenAndNow } from '../../data/then-and-now.ts';
import { Fact } from './Fact.tsx';
import { useFold } from './fold.tsx';
import { useReading } from './reading.ts';
import { strings } from './strings.ts';

/** Facts shown before the fold. */
const MOST_FACTS = 5;

/** Facts above the map: enough to say something on the first screen, few enough that the map is on it too. */
const LEADING_FACTS = 2;

type Row = { fact: CompiledFact } & ThenAndNow;

/** A single fact below the map would look lost. */
const leading = (rows: readonly Row[]): number =>
  rows.length > LEADING_FACTS + 1 ? LEADING_FACTS : rows.length;

const Rows = ({ rows }: { rows: readonly Row[] }) => (
  <dl class="facts">
    {rows.map((row) => (
      <Fact key={row.fact.label} {...row} />
    ))}
  </dl>
);

/**
 * The facts; what changed since the article comes first, so that no fold hides it.
 * @param children the map, which stands behind the first facts: above them it would take the first screen
 */
export function Facts({ children }: { children?: ComponentChildren }) {
  const { card, published, today } = useReading();
  const rows = card.facts.map((fact) => ({ fact, ...thenAndNow(fact, { published, today }) }));
  const changedFirst = rows.toSorted((a, b) => Number(b.then !== undefined) - Number(a.then !== undefined));
  const { shown, button } = useFold(changedFirst, MOST_FACTS, strings.moreFacts);
  if (!rows.length) return <>{children}</>;
  const first = children ? leading(shown) : shown.length;
  return (
    <section>
      <h3 class="hidden">{strings.facts}</h3>
      <Rows rows={shown.slice(0, first)} />
      {children}
      {first < shown.length && <Rows rows={shown.slice(first)} />}
      {button}
    </section>
  );
}
