import { RowButton } from './RowButton.tsx';
import { strings } from './strings.ts';

interface BlockedSitesProps {
  hosts: readonly string[];
  onUnblock(host: string): void;
}

export function BlockedSites({ hosts, onUnblock }: BlockedSitesProps) {
  return (
    <section class="group">
      <h3>{strings.blocked.heading}</h3>
      {hosts.length === 0 && <p class="hint">{strings.blocked.none}</p>}
      <ul class="rows">
        {hosts.map((host) => (
          <li key={host} class="row">
            <span class="row-words">{host}</span>
            <RowButton label={strings.blocked.allow} of={host} onClick={() => onUnblock(host)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
