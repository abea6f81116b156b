import type { SiteStatus } from '../../extension/sites.ts';
import { pauseText } from '../controls/pause-text.ts';
import { Switch } from '../controls/Switch.tsx';
import { pauseWords } from '../controls/strings.ts';
import { fill } from '../language.ts';
import { strings } from './strings.ts';

interface SiteRowProps {
  status: SiteStatus;
  isPrivate: boolean;
  onSwitch(site: string, on: boolean): void;
  onUse(site: string): void;
  onGoOn(): void;
}

const wordsFor = (): Record<Exclude<SiteStatus['because'], 'paused'>, string> => ({
  publisher: strings.site.running,
  added: strings.site.added,
  'off-here': strings.site.offHere,
  'off-everywhere': strings.site.offEverywhere,
  'not-chosen': strings.site.notChosen,
  'needs-permission': strings.site.needsPermission,
  'not-a-web-page': strings.site.notAWebPage,
});

/** This site: its switch where it has one, or the one act that lets Gloss run here. */
export function SiteRow({ status, isPrivate, onSwitch, onUse, onGoOn }: SiteRowProps) {
  const { because } = status;
  if (because === 'paused')
    return (
      <section class="popup-site" aria-label={strings.paused}>
        <p>{pauseText(status.until)}</p>
        <button type="button" class="button button-main popup-use" onClick={onGoOn}>
          {pauseWords.goOn}
        </button>
      </section>
    );
  if (because === 'not-a-web-page' || because === 'off-everywhere') {
    return <p class="popup-site popup-quiet">{wordsFor()[because]}</p>;
  }
  const { site } = status;
  return (
    <section class="popup-site" aria-label={site}>
      <div class="popup-site-row">
        <div class="popup-site-words">
          <span class="popup-host">{site}</span>
          <p class="hint">{wordsFor()[because]}</p>
          {isPrivate && <p class="hint">{strings.site.privateWindow}</p>}
        </div>
        {(status.runs || because === 'off-here') && (
          <Switch
            label={fill(strings.site.switch, { site })}
            labelHidden
            checked={status.runs}
            onChange={(on) => onSwitch(site, on)}
          />
        )}
      </div>
      {(because === 'needs-permission' || because === 'not-chosen') && (
        <button type="button" class="button button-main popup-use" onClick={() => onUse(site)}>
          {fill(strings.site.use, { site })}
        </button>
      )}
    </section>
  );
}
