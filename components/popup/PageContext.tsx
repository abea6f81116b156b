import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { CardKind } from '../../data/compiled.ts';
import type { PageEntry, PageReport } from '../../extension/messages.ts';
import type { PageChoice } from '../../extension/page-choice.ts';
import { kindNames } from '../controls/kind-names.ts';
import { SearchField } from '../controls/SearchField.tsx';
import { answersSearch } from '../controls/search.ts';
import { kindGroups } from '../controls/strings.ts';
import { counted } from '../language.ts';
import { problemText } from '../problem.ts';
import { EntryRow } from './EntryRow.tsx';
import { strings } from './strings.ts';

/** Fewer entries than this are seen at a glance. */
const searchFrom = 8;

interface PageContextProps {
  /** Absent while the page does not answer. */
  report: PageReport | undefined;
  /** Whether it has not answered for so long that it will not. */
  isSilent: boolean;
  onChoosePage(choice: PageChoice): void;
  onOpenMention(key: number): void;
}

function whyEmpty({ report, isSilent }: Pick<PageContextProps, 'report' | 'isSilent'>): string | undefined {
  if (!report) return isSilent ? problemText('noAnswer') : strings.page.waiting;
  if (report.choice === 'off') return strings.page.off;
  if (!report.article) return strings.page.notArticle;
  return report.entries.length === 0 ? strings.page.nothing : undefined;
}

const isSearched = ({ title, of = '', text, kind }: PageEntry, typed: string): boolean =>
  answersSearch(typed, [title, of, text, kindNames[kind]]);

/** Kinds in the order in which the page first speaks of one, and in each the page's own order. */
const byKind = (entries: readonly PageEntry[]): [CardKind, PageEntry[]][] => [
  ...Map.groupBy(entries, ({ kind }) => kind),
];

/** The arrow keys walk through the search field and the list. */
function walkByArrows(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  stops[stops.indexOf(event.target as HTMLElement) + step]?.focus();
  event.preventDefault();
}

/** What the page mentions: by kind, and in each kind in reading order. */
export function PageContext({ report, isSilent, onChoosePage, onOpenMention }: PageContextProps) {
  const [typed, setTyped] = useState('');
  const empty = whyEmpty({ report, isSilent });
  const entries = report?.entries ?? [];
  const shown = typed ? entries.filter((entry) => isSearched(entry, typed)) : entries;
  return (
    <section class="popup-page" aria-labelledby="page-heading" onKeyDown={walkByArrows}>
      <div class="popup-page-heading">
        <h2 id="page-heading">{strings.page.heading}</h2>
        <span class="popup-count" role="status">
          {entries.length > 0 && counted(strings.page.found, shown.length)}
        </span>
      </div>
      {entries.length >= searchFrom && (
        <SearchField label={strings.page.search} value={typed} onInput={setTyped} />
      )}
      {empty && <p class="popup-empty">{empty}</p>}
      {report && !report.article && (
        <button
          type="button"
          class="button popup-anyway"
          onClick={() => onChoosePage(report.choice === 'off' ? 'usual' : 'on')}
        >
          {report.choice === 'off' ? strings.page.again : strings.page.anyway}
        </button>
      )}
      {!empty && shown.length === 0 && <p class="popup-empty">{strings.page.noMatch}</p>}
      {shown.length > 0 && (
        <div class="popup-entries">
          {byKind(shown).map(([kind, group]) => (
            <section key={kind} aria-labelledby={`kind-${kind}`}>
              <h3 id={`kind-${kind}`} class="popup-kind">
                {kindGroups[kind]} <span>{group.length}</span>
              </h3>
              <ol>
                {group.map((entry) => (
                  <EntryRow key={entry.key} entry={entry} onOpen={onOpenMention} />
                ))}
              </ol>
            </section>
          ))}
        </div>
      )}
    </section>
  );
}
