import { thenAndNow } from '../../data/then-and-now.ts';
import { Fact } from './Fact.tsx';
import { useFold } from './fold.tsx';
import { useReading } from './reading.ts';
import { strings } from './strings.ts';

/** Facts shown before the fold. */
const MOST_FACTS = 5;

/** The facts; what changed since the article comes first, so that no fold hides it. */
export function Facts() {
  const { card, published, today } = useReading();
  const rows = card.facts.map((fact) => ({ fact, ...thenAndNow(fact, { published, today }) }));
  const changedFirst = rows.toSorted((a, b) => Number(b.then !== undefined) - Number(a.then !== undefined));
  const { shown, button } = useFold(changedFirst, MOST_FACTS, strings.moreFacts);
  if (!rows.length) return null;
  return (
    <section>
      <h3 class="hidden">{strings.facts}</h3>
      <dl class="facts">
        {shown.map((row) => (
          <Fact key={row.fact.label} {...row} />
        ))}
      </dl>
      {button}
    </section>
  );
}
