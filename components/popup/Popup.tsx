import type { PageChoice } from '../../extension/page-choice.ts';
import type { PopupState } from '../../extension/popup-session.ts';
import { Mark } from '../controls/Mark.tsx';
import { Switch } from '../controls/Switch.tsx';
import { fill } from '../language.ts';
import { problemText } from '../problem.ts';
import { PageContext } from './PageContext.tsx';
import { SiteRow } from './SiteRow.tsx';
import { strings } from './strings.ts';

interface PopupProps {
  state: PopupState;
  onSwitchEverything(on: boolean): void;
  onPause(): void;
  onGoOn(): void;
  onSwitchSite(site: string, on: boolean): void;
  onUseOnSite(site: string): void;
  onChoosePage(choice: PageChoice): void;
  onOpenMention(key: number): void;
  onOpenOptions(): void;
  onOpenNews(): void;
  onHideUpdate(): void;
}

export function Popup({
  state,
  onSwitchEverything,
  onPause,
  onGoOn,
  onSwitchSite,
  onUseOnSite,
  onChoosePage,
  onOpenMention,
  onOpenOptions,
  onOpenNews,
  onHideUpdate,
}: PopupProps) {
  const { enabled, site, isPrivate, report, problem, updatedTo } = state;
  const isPaused = enabled && site.because === 'paused';
  return (
    <main class="popup">
      <header class="popup-header">
        <Mark size={26} />
        <h1>Gloss</h1>
        <span class="popup-state" aria-hidden="true">
          {isPaused ? strings.paused : enabled ? strings.everythingOn : strings.everythingOff}
        </span>
        {/* While Gloss rests it does not run; to switch it on ends the pause. */}
        <Switch
          label={strings.everything}
          labelHidden
          checked={enabled && !isPaused}
          isHalfway={isPaused}
          onChange={onSwitchEverything}
        />
      </header>
      <SiteRow
        status={site}
        isPrivate={isPrivate}
        onSwitch={onSwitchSite}
        onUse={onUseOnSite}
        onGoOn={onGoOn}
      />
      {updatedTo && (
        <p class="notice notice-calm popup-update" role="status">
          {fill(strings.update.text, { version: updatedTo })}{' '}
          <button type="button" class="button button-quiet" onClick={onOpenNews}>
            {strings.update.see}
          </button>
          <button type="button" class="button button-quiet" onClick={onHideUpdate}>
            {strings.update.dismiss}
          </button>
        </p>
      )}
      {problem && (
        <p class="notice popup-problem" role="alert">
          {fill(strings.problem, { reason: problemText(problem) })}
        </p>
      )}
      {site.runs && (
        <PageContext
          report={report}
          isSilent={state.isSilent === true}
          onChoosePage={onChoosePage}
          onOpenMention={onOpenMention}
        />
      )}
      <footer class="popup-footer">
        {site.runs ? (
          <button type="button" class="button button-quiet" onClick={onPause}>
            {strings.pause}
          </button>
        ) : (
          <span>{strings.privacy}</span>
        )}
        <button type="button" class="button button-quiet" onClick={onOpenOptions}>
          {strings.options}
        </button>
      </footer>
    </main>
  );
}
