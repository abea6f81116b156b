/** Gloss's mark: a word's letter, and the dotted line under it. Drawn from assets/icon.svg, in the text's colour. */
export function Mark({ size }: { size: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="30" fill="var(--accent)" />
      <g fill="none" stroke="var(--on-accent)" stroke-width="11" stroke-linecap="round">
        <path d="M84 30v50a20 20 0 0 1-20 20" />
        <circle cx="62" cy="50" r="22" />
      </g>
      <g fill="var(--on-accent)">
        <circle cx="26" cy="100" r="5.5" />
        <circle cx="45" cy="100" r="5.5" />
        <circle cx="102" cy="100" r="5.5" />
      </g>
    </svg>
  );
}
