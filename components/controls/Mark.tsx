/** Gloss's mark in the page's own colours; the drawing is that of scripts/icons/gloss.svg. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="30" fill="var(--accent)" />
      <g
        fill="none"
        stroke="var(--on-accent)"
        stroke-width="12"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <circle cx="60" cy="50" r="23" />
        <path d="M83 27v60a22 22 0 0 1-36 17" />
      </g>
      <g fill="var(--on-accent)">
        <circle cx="22" cy="88" r="6" />
        <circle cx="42" cy="88" r="6" />
        <circle cx="62" cy="88" r="6" />
        <circle cx="104" cy="88" r="6" />
      </g>
    </svg>
  );
}
