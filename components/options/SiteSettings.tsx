import type { OptionsSession, OptionsState } from '../../extension/options-session.ts';
import { Choice } from '../controls/Choice.tsx';
import { AddedSites } from './AddedSites.tsx';
import { BlockedSites } from './BlockedSites.tsx';
import { optionsOf } from './form.ts';
import { PublisherList } from './PublisherList.tsx';
import { strings } from './strings.ts';

interface SiteSettingsProps {
  state: OptionsState;
  actions: OptionsSession;
}

export function SiteSettings({ state: { settings, added, publishers }, actions }: SiteSettingsProps) {
  return (
    <>
      <Choice
        legend={strings.siteMode.legend}
        options={optionsOf(strings.siteMode.options)}
        value={settings.siteMode}
        onChange={(siteMode) => actions.change({ siteMode })}
      />
      <AddedSites sites={added} onAdd={actions.addSite} onRemove={actions.removeSite} />
      <BlockedSites hosts={settings.blockedSites} onUnblock={actions.unblock} />
      <PublisherList publishers={publishers} onSwitch={actions.switchPublisher} />
    </>
  );
}
