import type { SiteStatus } from '../../extension/sites.ts';
import { Switch } from '../controls/Switch.tsx';
import { strings } from './strings.ts';

interface SiteRowProps {
  status: SiteStatus;
  onSwitch(site: string, on: boolean): void;
  onUse(site: string): void;
  onGoOn(): void;
}

const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

const words: Record<Exclude<SiteStatus['because'], 'paused'>, string> = {
  publisher: strings.site.running,
  added: strings.site.added,
  'off-here': strings.site.offHere,
  'off-everywhere': strings.site.offEverywhere,
  'not-chosen': strings.site.notChosen,
  'needs-permission': strings.site.needsPermission,
  'not-a-web-page': strings.site.notAWebPage,
};

/** This site: its switch where it has one, or the one act that lets Gloss run here. */
export function SiteRow({ status, onSwitch, onUse, onGoOn }: SiteRowProps) {
  const { because } = status;
  if (because === 'paused')
    return (
      <section class="popup-site" aria-label={strings.paused}>
        <p>{strings.pausedUntil(time.format(status.until))}</p>
        <button type="button" class="button button-main popup-use" onClick={onGoOn}>
          {strings.goOn}
        </button>
      </section>
    );
  if (because === 'not-a-web-page' || because === 'off-everywhere') {
    return <p class="popup-site popup-quiet">{words[because]}</p>;
  }
  const { site } = status;
  return (
    <section class="popup-site" aria-label={site}>
      <div class="popup-site-row">
        <div class="popup-site-words">
          <span class="popup-host">{site}</span>
          <p class="hint">{words[because]}</p>
        </div>
        {(status.runs || because === 'off-here') && (
          <Switch
            label={strings.site.switch(site)}
            labelHidden
            checked={status.runs}
            onChange={(on) => onSwitch(site, on)}
          />
        )}
      </div>
      {(because === 'needs-permission' || because === 'not-chosen') && (
        <button type="button" class="button button-main popup-use" onClick={() => onUse(site)}>
          {strings.site.use(site)}
        </button>
      )}
    </section>
  );
}
