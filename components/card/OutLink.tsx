import { OutIcon } from './icons.tsx';
import { isWebLink } from './links.ts';
import { strings } from './strings.ts';

/** A last word longer than this may break, so its icon may stand alone on the next line. */
const LONG_WORD = 20;

/** The text with an icon that stays on the line of the last word. */
const TextAndIcon = ({ text }: { text: string }) => {
  const lastWord = text.lastIndexOf(' ') + 1;
  const kept = text.length - lastWord <= LONG_WORD;
  return (
    <>
      {text.slice(0, lastWord)}
      <span class={kept ? 'kept' : undefined}>
        {text.slice(lastWord)}
        <OutIcon />
      </span>
    </>
  );
};

/** A link out of the page into a new tab; plain text where the address is no web page. */
export const OutLink = ({ href, text }: { href: string; text: string }) =>
  isWebLink(href) ? (
    <a class="out" href={href} target="_blank" rel="noopener noreferrer">
      <bdi>
        <TextAndIcon text={text} />
      </bdi>
      <span class="hidden"> {strings.newTab}</span>
    </a>
  ) : (
    <bdi>{text}</bdi>
  );
