import type { ComponentChildren } from 'preact';
import { OutIcon } from './icons.tsx';
import { isWebLink } from './links.ts';
import { strings } from './strings.ts';

/** A link out of the page into a new tab; plain text where the address is no web page. */
export const OutLink = ({ href, children }: { href: string; children: ComponentChildren }) =>
  isWebLink(href) ? (
    <a class="out" href={href} target="_blank" rel="noopener noreferrer">
      <bdi>{children}</bdi>
      <OutIcon />
      <span class="hidden"> {strings.newTab}</span>
    </a>
  ) : (
    <bdi>{children}</bdi>
  );
