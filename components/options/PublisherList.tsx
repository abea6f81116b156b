import { useState } from 'preact/hooks';
import type { PublisherRow } from '../../extension/options-session.ts';
import { SearchField } from '../controls/SearchField.tsx';
import { Switch } from '../controls/Switch.tsx';
import { answersSearch } from '../controls/search.ts';
import { fill, language } from '../language.ts';
import { strings } from './strings.ts';

interface PublisherListProps {
  publishers: readonly PublisherRow[];
  onSwitch(host: string, on: boolean): void;
}

const countryName = (code: string): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;

interface Country {
  name: string;
  publishers: PublisherRow[];
}

function byCountry(publishers: readonly PublisherRow[]): Country[] {
  const groups = Object.groupBy(publishers, ({ country }) => countryName(country));
  return Object.entries(groups)
    .map(([name, rows]) => ({ name, publishers: rows ?? [] }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
}

/** The publishers by country; a search opens every country in which something is found. */
export function PublisherList({ publishers, onSwitch }: PublisherListProps) {
  const [typed, setTyped] = useState('');
  const found = typed
    ? publishers.filter(({ name, host, country }) => answersSearch(typed, [name, host, countryName(country)]))
    : publishers;
  const countries = new Set(publishers.map(({ country }) => country)).size;
  return (
    <section class="group">
      <h3>{strings.publishers.heading}</h3>
      <p class="hint">{fill(strings.publishers.hint, { sites: publishers.length, countries })}</p>
      <SearchField label={strings.publishers.search} value={typed} onInput={setTyped} />
      {found.length === 0 && <p class="hint">{strings.publishers.none}</p>}
      {found.length > 0 && (
        <div class="countries">
          {byCountry(found).map((country) => (
            <CountryGroup key={country.name} country={country} open={typed !== ''} onSwitch={onSwitch} />
          ))}
        </div>
      )}
    </section>
  );
}

interface CountryGroupProps {
  country: Country;
  open: boolean;
  onSwitch(host: string, on: boolean): void;
}

function CountryGroup({ country: { name, publishers }, open, onSwitch }: CountryGroupProps) {
  const all = publishers.length;
  const on = publishers.filter((publisher) => publisher.on && publisher.granted).length;
  return (
    <details open={open}>
      <summary>
        {on === all ? `${name} · ${all}` : fill(strings.publishers.someOn, { name, on, all })}
      </summary>
      <ul class="rows">
        {publishers.map((publisher) => (
          <li key={publisher.host} class="row">
            <span class="row-words" aria-hidden="true">
              {publisher.name}
              <span class={publisher.granted ? 'hint' : 'hint warn'}>
                {publisher.host}
                {!publisher.granted && ` · ${strings.publishers.notGranted}`}
              </span>
            </span>
            <Switch
              label={`${publisher.name}, ${publisher.host}`}
              labelHidden
              checked={publisher.on}
              onChange={(checked) => onSwitch(publisher.host, checked)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
