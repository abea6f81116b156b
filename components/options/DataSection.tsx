import type { DatasetSummary } from '../../data/dataset-summary.ts';
import { language, variantOf } from '../language.ts';
import { Changes } from './Changes.tsx';
import { strings } from './strings.ts';

type Figure = Exclude<keyof typeof strings.data.facts, 'version'>;

function figuresOf({ cards, places, facts, sources, checked }: DatasetSummary): [Figure, string][] {
  const number = new Intl.NumberFormat(language);
  const day = new Intl.DateTimeFormat(variantOf(navigator.languages), { dateStyle: 'long', timeZone: 'UTC' });
  const counts = Object.entries({ cards, places, facts, sources }) as [Figure, number][];
  return [
    ...counts.map(([name, count]): [Figure, string] => [name, number.format(count)]),
    ['checked', day.format(new Date(checked))],
  ];
}

export function DataSection({ dataset }: { dataset: DatasetSummary | undefined }) {
  return (
    <>
      {dataset ? (
        <dl class="figures">
          {figuresOf(dataset).map(([name, value]) => (
            <div
              key={name}
              // The exact edition is for who reports a mistake; a reader is told its day.
              title={name === 'checked' ? `${strings.data.facts.version} ${dataset.version}` : undefined}
            >
              <dt>{strings.data.facts[name]}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p class="hint">{strings.data.missing}</p>
      )}
      <p>{strings.data.words}</p>
      {dataset && (
        <>
          <h3>{strings.data.changes.heading}</h3>
          <Changes changes={dataset.changes} />
          <h3>{strings.data.origins}</h3>
          <dl class="origins">
            {dataset.packages.map(({ what, name, edition, licence, url }) => (
              <div key={name}>
                <dt>{what}</dt>
                <dd>
                  <a href={url} target="_blank" rel="noreferrer">
                    {name}
                  </a>{' '}
                  ({edition}), {licence}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
