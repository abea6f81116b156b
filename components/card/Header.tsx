import type { ComponentChildren } from 'preact';
import type { CardProps } from '../../hover/card-view.ts';
import { fill } from '../language.ts';
import { BackIcon, CloseIcon, PinIcon } from './icons.tsx';
import { strings } from './strings.ts';

interface HeaderProps {
  mode: CardProps['mode'];
  trail: string[];
  children?: ComponentChildren;
  onBack(): void;
  onPin(): void;
  onClose(): void;
}

/** The card's own buttons; on touch a card stays until it is closed, so there is nothing to pin. */
export const Header = ({ mode, trail, children, onBack, onPin, onClose }: HeaderProps) => {
  const below = trail.at(-1);
  return (
    <header>
      {below !== undefined && (
        <button type="button" class="tool" aria-label={fill(strings.back, { title: below })} onClick={onBack}>
          <BackIcon />
        </button>
      )}
      <p class="kind">{children}</p>
      {mode !== 'sheet' && mode !== 'library' && (
        <button
          type="button"
          class="tool"
          aria-label={strings.pin}
          aria-pressed={mode === 'pinned'}
          onClick={onPin}
        >
          <PinIcon filled={mode === 'pinned'} />
        </button>
      )}
      {mode !== 'library' && <CloseButton onClose={onClose} />}
    </header>
  );
};

export const CloseButton = ({ onClose }: { onClose(): void }) => (
  <button type="button" class="tool" aria-label={strings.close} onClick={onClose}>
    <CloseIcon />
  </button>
);
