import type { PageEntry } from '../../extension/messages.ts';
import { quoted } from '../controls/strings.ts';
import { counted, DATASET_LANGUAGE, fill } from '../language.ts';
import { strings } from './strings.ts';

interface EntryRowProps {
  entry: PageEntry;
  onOpen(key: number): void;
}

/** The words of the page are told only where they are not the card's own title; of a provision first whose it is. */
export function EntryRow({ entry: { key, title, of, text, count }, onOpen }: EntryRowProps) {
  const isOtherName = text.toLowerCase() !== title.toLowerCase();
  const about = [of, isOtherName && fill(quoted, { phrase: text })].filter(Boolean).join(' · ');
  return (
    <li>
      <button type="button" class="popup-entry" onClick={() => onOpen(key)}>
        <span class="popup-entry-title" lang={DATASET_LANGUAGE}>
          {title}
        </span>
        {about && (
          <span class="popup-entry-text" lang={DATASET_LANGUAGE}>
            {about}
          </span>
        )}
        {count > 1 && (
          <span class="popup-entry-count">
            <span aria-hidden="true">×{count}</span>
            <span class="hidden-label">{counted(strings.page.times, count)}</span>
          </span>
        )}
      </button>
    </li>
  );
}
