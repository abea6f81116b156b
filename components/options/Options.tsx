import type { ComponentChildren } from 'preact';
import { searchAddress } from '../../data/card-address.ts';
import type { OptionsSession, OptionsState } from '../../extension/options-session.ts';
import { Mark } from '../controls/Mark.tsx';
import { pauseText } from '../controls/pause-text.ts';
import { Switch } from '../controls/Switch.tsx';
import { pauseWords } from '../controls/strings.ts';
import { fill } from '../language.ts';
import { problemText } from '../problem.ts';
import { BackupSection } from './BackupSection.tsx';
import { CardSettings } from './CardSettings.tsx';
import { DataSection } from './DataSection.tsx';
import { KnownCards } from './KnownCards.tsx';
import { LanguageSettings } from './LanguageSettings.tsx';
import { MarkSettings } from './MarkSettings.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { Section } from './Section.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { SiteSettings } from './SiteSettings.tsx';
import { strings } from './strings.ts';
import { TopicSettings } from './TopicSettings.tsx';

interface OptionsProps {
  state: OptionsState;
  actions: OptionsSession;
  /** The dataset browser, in place of the settings. */
  library?: ComponentChildren;
}

type SectionName = keyof typeof strings.sections;

export function Options({ state, actions, library }: OptionsProps) {
  const { settings, pausedUntil, known, dataset } = state;
  const bodies: Record<SectionName, ComponentChildren> = {
    marks: <MarkSettings settings={settings} onChange={actions.change} />,
    cards: <CardSettings settings={settings} range={state.hoverDelayRange} onChange={actions.change} />,
    topics: (
      <TopicSettings
        settings={settings}
        dataset={dataset}
        onChange={actions.change}
        onShowKinds={actions.showKinds}
        onShowTopics={actions.showTopics}
      />
    ),
    sites: <SiteSettings state={state} actions={actions} />,
    language: <LanguageSettings settings={settings} onChange={actions.change} />,
    shortcuts: <Shortcuts shortcuts={state.shortcuts} onChange={actions.changeShortcuts} />,
    known: <KnownCards known={known} onForget={actions.forgetKnown} />,
    backup: <BackupSection settings={settings} onReplace={actions.replaceSettings} />,
    data: <DataSection dataset={dataset} />,
    privacy: <PrivacySection />,
  };
  const names = Object.keys(bodies) as SectionName[];
  return (
    <div class={library ? 'options options-wide' : 'options'}>
      <header class="options-side">
        <div class="options-brand">
          <Mark size={34} />
          <h1>
            Gloss <span>{strings.subtitle}</span>
          </h1>
        </div>
        <nav aria-label={strings.subtitle}>
          <ul>
            {names.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{strings.sections[name]}</a>
              </li>
            ))}
            <li class="options-apart">
              <a href={searchAddress('')} aria-current={library ? 'page' : undefined}>
                {strings.library}
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <main class="options-main">
        <Troubles state={state} />
        {library ?? (
          <>
            <div class="panel">
              <Switch {...strings.enabled} checked={settings.enabled} onChange={actions.switchEverything} />
              {settings.enabled && pausedUntil !== undefined && (
                <p class="notice notice-calm">
                  {pauseText(pausedUntil)}{' '}
                  <button type="button" class="button button-quiet" onClick={actions.goOn}>
                    {pauseWords.goOn}
                  </button>
                </p>
              )}
            </div>
            {names.map((name) => (
              <Section key={name} id={name} heading={strings.sections[name]}>
                {bodies[name]}
              </Section>
            ))}
          </>
        )}
      </main>
    </div>
  );
}

/** What storage could not give or take, in words. */
function Troubles({ state: { problem, spoilt } }: { state: OptionsState }) {
  return (
    <div role="status">
      {problem && <p class="notice">{fill(strings.problem, { reason: problemText(problem) })}</p>}
      {spoilt.length > 0 && (
        <p class="notice">
          {fill(strings.spoilt, { names: spoilt.map((name) => strings.settingNames[name]).join(', ') })}
        </p>
      )}
    </div>
  );
}
