import { useId, useState } from 'preact/hooks';
import type { AddedSite, AddingSite } from '../../extension/options-session.ts';
import { RowButton } from './RowButton.tsx';
import { strings } from './strings.ts';

interface AddedSitesProps {
  sites: readonly AddedSite[];
  onAdd(input: string): Promise<AddingSite>;
  onRemove(host: string): void;
}

export function AddedSites({ sites, onAdd, onRemove }: AddedSitesProps) {
  return (
    <section class="group">
      <h3>{strings.added.heading}</h3>
      {sites.length === 0 && <p class="hint">{strings.added.none}</p>}
      <ul class="rows">
        {sites.map((site) => (
          <AddedSiteRow key={site.host} site={site} onAdd={onAdd} onRemove={onRemove} />
        ))}
      </ul>
      <AddSiteForm onAdd={onAdd} />
    </section>
  );
}

interface AddedSiteRowProps extends Omit<AddedSitesProps, 'sites'> {
  site: AddedSite;
}

function AddedSiteRow({ site: { host, granted }, onAdd, onRemove }: AddedSiteRowProps) {
  return (
    <li class="row">
      <span class="row-words">
        {host}
        <span class={granted ? 'hint' : 'hint warn'}>
          {granted ? strings.added.granted : strings.added.revoked}
        </span>
      </span>
      {!granted && <RowButton label={strings.added.ask} of={host} onClick={() => onAdd(host)} />}
      <RowButton label={strings.added.remove} of={host} onClick={() => onRemove(host)} />
    </li>
  );
}

function AddSiteForm({ onAdd }: Pick<AddedSitesProps, 'onAdd'>) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<AddingSite>();
  const submit = async (event: Event) => {
    event.preventDefault();
    const result = await onAdd(typed);
    setOutcome(result);
    if (result === 'added') setTyped('');
  };
  return (
    <form class="add-site" onSubmit={submit} noValidate>
      <label class="hidden-label" for={id}>
        {strings.added.label}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        placeholder={strings.added.placeholder}
        value={typed}
        aria-invalid={outcome === 'notASite'}
        aria-describedby={`${id}-outcome`}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOutcome(undefined);
        }}
      />
      <button type="submit" class="button">
        {strings.added.add}
      </button>
      <p id={`${id}-outcome`} class={outcome === 'added' ? 'hint' : 'hint warn'} role="status">
        {outcome && strings.added.outcome[outcome]}
      </p>
    </form>
  );
}
