import type { DatasetSummary } from '../../data/dataset-summary.ts';
import { strings } from './strings.ts';

export function DataSection({ dataset }: { dataset: DatasetSummary | undefined }) {
  return (
    <>
      {dataset ? (
        <dl class="figures">
          {strings.data.facts.map(({ term, value }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value(dataset)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p class="hint">{strings.data.missing}</p>
      )}
      <p>{strings.data.words}</p>
      {dataset && (
        <>
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
