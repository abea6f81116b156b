import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import {
  changesBetween,
  MOST_CHARACTERS,
  type ReadBackup,
  readBackup,
  type SettingChange,
  writeBackup,
} from '../../extension/backup.ts';
import type { Settings } from '../../extension/settings-shape.ts';
import { strings } from './strings.ts';

interface BackupSectionProps {
  settings: Settings;
  /** Takes settings over; resolves when they are stored. */
  onReplace(settings: Settings): Promise<void>;
}

const words = strings.backup;

function save(settings: Settings): void {
  const day = new Date().toLocaleDateString('sv');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeBackup(settings, day)], { type: 'application/json' }));
  link.download = `gloss-settings-${day}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

const readFile = async (file: File): Promise<ReadBackup> =>
  file.size > MOST_CHARACTERS * 4 ? { ok: false, because: 'too-large' } : readBackup(await file.text());

/** Settings, lists and known cards as one file; what a file would change is shown before it does, and can be undone. */
export function BackupSection({ settings, onReplace }: BackupSectionProps) {
  const [read, setRead] = useState<ReadBackup>();
  const [before, setBefore] = useState<Settings>();
  const choose = async ({ currentTarget: input }: TargetedEvent<HTMLInputElement>) => {
    const file = input.files?.[0];
    if (!file) return;
    setRead(await readFile(file));
    // The same file may be chosen again after it was mended.
    input.value = '';
  };
  const take = async (next: Settings) => {
    setBefore(settings);
    setRead(undefined);
    await onReplace(next);
  };
  const undo = async (earlier: Settings) => {
    setBefore(undefined);
    await onReplace(earlier);
  };
  return (
    <>
      <p class="hint">{words.hint}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => save(settings)}>
          {words.save}
        </button>
        <label class="button file-button">
          {words.read}
          <input type="file" accept="application/json,.json" onChange={choose} />
        </label>
      </div>
      <div role="status">
        {read && !read.ok && <p class="notice">{words.problems[read.because]}</p>}
        {before && (
          <p class="notice notice-calm">
            {words.taken}{' '}
            <button type="button" class="button button-quiet" onClick={() => undo(before)}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {read?.ok && (
        <Preview
          changes={changesBetween(settings, read.settings)}
          spoilt={read.spoilt.map((name) => strings.settingNames[name])}
          onTake={() => take(read.settings)}
          onLeave={() => setRead(undefined)}
        />
      )}
    </>
  );
}

/** A setting's value as one word or number. */
const shown = (value: SettingChange['before']): string =>
  Array.isArray(value) ? String(value.length) : (words.values[String(value)] ?? String(value));

interface PreviewProps {
  changes: readonly SettingChange[];
  spoilt: readonly string[];
  onTake(): void;
  onLeave(): void;
}

function Preview({ changes, spoilt, onTake, onLeave }: PreviewProps) {
  return (
    <section class="group" aria-label={words.preview}>
      <h3>{changes.length === 0 ? words.same : words.preview}</h3>
      {spoilt.length > 0 && <p class="notice">{words.spoilt(spoilt.join(', '))}</p>}
      <dl class="changes">
        {changes.map(({ name, before, after }) => (
          <div key={name}>
            <dt>{strings.settingNames[name]}</dt>
            <dd>{words.change(shown(before), shown(after))}</dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        {changes.length > 0 && (
          <button type="button" class="button button-main" onClick={onTake}>
            {words.take}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </section>
  );
}
