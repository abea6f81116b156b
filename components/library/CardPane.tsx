import { useEffect, useState } from 'preact/hooks';
import type { CompiledCard } from '../../data/compiled.ts';
import type { Outcome } from '../../extension/messages.ts';
import { CardInPage } from '../card/CardInPage.tsx';
import { problemText } from '../problem.ts';

export interface CardPaneProps {
  id: string;
  size: 'normal' | 'large';
  theme: 'light' | 'dark';
  today: string;
  readCard(id: string): Promise<Outcome<CompiledCard>>;
  onOpen(id: string): void;
  onKnow(id: string): void;
}

/** One card, read when it is asked for; what cannot be read says so in its place. */
export function CardPane({ id, size, theme, today, readCard, onOpen, onKnow }: CardPaneProps) {
  const [read, setRead] = useState<{ id: string; outcome: Outcome<CompiledCard> }>();
  useEffect(() => {
    let wanted = true;
    readCard(id).then((outcome) => wanted && setRead({ id, outcome }));
    return () => {
      wanted = false;
    };
  }, [id, readCard]);
  if (read?.id !== id) return null;
  const { outcome } = read;
  if (!outcome.ok)
    return (
      <p class="notice" role="alert">
        {problemText(outcome.error)}
      </p>
    );
  const nothing = () => undefined;
  return (
    <CardInPage
      card={outcome.value}
      size={size}
      theme={theme}
      today={today}
      trail={[]}
      onOpen={onOpen}
      onKnow={onKnow}
      onClose={nothing}
      onBack={nothing}
      onPin={nothing}
    />
  );
}
