import { createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { copyText } from './clipboard.ts';
import { CheckIcon, CopyIcon } from './icons.tsx';
import { strings } from './strings.ts';

/** Tells assistive technology what came of an action, through the card's one live region. */
export const AnnounceContext = createContext<(message: string) => void>(() => {});

/** Milliseconds that a button says "Copied". */
const SAID_FOR = 1600;

/** @param label the accessible name, where the visible word alone would not tell one button from the next */
export function CopyButton({ text, word, label }: { text: () => string; word: string; label: string }) {
  const announce = useContext(AnnounceContext);
  const button = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    if (!button.current) return;
    const done = await copyText(text(), button.current);
    announce(done ? strings.copied : strings.notCopied);
    if (!done) return;
    setCopied(true);
    setTimeout(() => setCopied(false), SAID_FOR);
  };
  return (
    <button type="button" class="quiet" ref={button} aria-label={label} onClick={copy}>
      {copied ? <CheckIcon /> : <CopyIcon />}
      {word}
    </button>
  );
}
