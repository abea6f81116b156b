import type { Shortcut } from '../../extension/shortcuts.ts';
import { commandNames, strings } from './strings.ts';

interface ShortcutsProps {
  shortcuts: readonly Shortcut[];
  onChange(): void;
}

/** The keys as they are now, and the way to the browser's page where they are changed. */
export const Shortcuts = ({ shortcuts, onChange }: ShortcutsProps) => (
  <>
    <p class="hint">{strings.shortcuts.hint}</p>
    <dl class="changes">
      {shortcuts.map(({ command, keys }) => (
        <div key={command}>
          <dt>{commandNames[command]}</dt>
          <dd>{keys ? <kbd>{keys}</kbd> : strings.shortcuts.none}</dd>
        </div>
      ))}
    </dl>
    <div class="buttons">
      <button type="button" class="button" onClick={onChange}>
        {strings.shortcuts.change}
      </button>
    </div>
  </>
);
