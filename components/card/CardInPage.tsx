import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardProps } from '../../hover/card-view.ts';
import { Card } from './Card.tsx';
import { adoptStyle } from './style.ts';

/** The card just as news pages show it, in the flow of a page of the extension: in a shadow root of its own, so that neither restyles the other. */
export function CardInPage(props: Omit<CardProps, 'mode'>) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current as HTMLDivElement;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    adoptStyle(root);
    render(<Card {...props} mode="library" />, root);
  });
  // What is drawn in a shadow root does not go with its host.
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot as ShadowRoot;
    return () => render(null, root);
  }, []);
  return <div ref={host} data-library="" />;
}
