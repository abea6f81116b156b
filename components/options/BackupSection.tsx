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
import { fill } from '../language.ts';
import { strings } from './strings.ts';

interface BackupSectionProps {
  settings: Settings;
  /** Takes settings over; resolves when they are stored. */
  onReplace(settings: Settings): Promise<void>;
}

function save(settings: Settings): void {
  const day = new Date().toLocaleDateString('sv');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeBackup(settings, day)], { type: 'application/json' }));
  link.download = `gloss-settings-${day}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

const readFile = async (file: File): Promise<ReadBackup> =>
  file.size > MOST_CHARACTERS * 4 ? { ok: false, because: 'tooLarge' } : readBackup(await file.text());

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
      <p class="hint">{strings.backup.hint}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => save(settings)}>
          {strings.backup.save}
        </button>
        <label class="button file-button">
          {strings.backup.read}
          <input type="file" accept="application/json,.json" onChange={choose} />
        </label>
      </div>
      <div role="status">
        {read && !read.ok && <p class="notice">{strings.backup.problems[read.because]}</p>}
        {before && (
          <p class="notice notice-calm">
            {strings.backup.taken}{' '}
            <button type="button" class="button button-quiet" onClick={() => undo(before)}>
              {strings.backup.undo}
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
  Array.isArray(value)
    ? String(value.length)
    : typeof value === 'boolean'
      ? strings.backup.values[value ? 'yes' : 'no']
      : String(value);

interface PreviewProps {
  changes: readonly SettingChange[];
  spoilt: readonly string[];
  onTake(): void;
  onLeave(): void;
}

function Preview({ changes, spoilt, onTake, onLeave }: PreviewProps) {
  return (
    <section class="group" aria-label={strings.backup.preview}>
      <h3>{changes.length === 0 ? strings.backup.same : strings.backup.preview}</h3>
      {spoilt.length > 0 && <p class="notice">{fill(strings.backup.spoilt, { names: spoilt.join(', ') })}</p>}
      <dl class="changes">
        {changes.map(({ name, before, after }) => (
          <div key={name}>
            <dt>{strings.settingNames[name]}</dt>
            <dd>{`${shown(before)} → ${shown(after)}`}</dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        {changes.length > 0 && (
          <button type="button" class="button button-main" onClick={onTake}>
            {strings.backup.take}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {strings.backup.leave}
        </button>
      </div>
    </section>
  );
}
