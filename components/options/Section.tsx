import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** The address of the section in the page. */
  id: string;
  heading: string;
  children: ComponentChildren;
}

export function Section({ id, heading, children }: SectionProps) {
  const headingId = `${id}-heading`;
  return (
    <section class="section" id={id} aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      <div class="panel">{children}</div>
    </section>
  );
}
