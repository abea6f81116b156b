/** What brackets behind or before a name make of it: a part of a law's title, or of a body's that the page abbreviates. */

/** "Safety of Rwanda (Asylum and Immigration) Bill": brackets are a part of a law's title. */
export function isInBillsTitle(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 90);
  if (!/\) (?:Act|Bill)\b/.test(after)) return false;
  return (
    /^(?: [A-Z][\w'-]*)* \([^()]{3,60}\) (?:Act|Bill)\b/.test(after) ||
    (/^[^()]{0,60}\) (?:Act|Bill)\b/.test(after) &&
      /\([^()]*$/.test(text.slice(Math.max(0, start - 60), start)))
  );
}

const CAPITAL_RUN = /[A-Z][\w'-]*(?: (?:(?:and|for|of|the) )*[A-Z][\w'-]*)+(?= [([]([A-Z]{2,7})[)\]])/g;
const RUN_WITHIN = 90;

/**
 * "Jamaica Teachers' Association (JTA)", "Local Government New Zealand (LGNZ)": whether a name is inside a longer one that the page
 * abbreviates as a whole.
 */
export function isInAbbreviatedName(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - RUN_WITHIN);
  for (const { 0: run, 1: acronym = '', index } of text.slice(from, end + RUN_WITHIN).matchAll(CAPITAL_RUN)) {
    const initials = [...run.matchAll(/\b[A-Z]/g)];
    const abbreviated = initials.slice(-acronym.length);
    const first = abbreviated[0];
    if (!first || abbreviated.join('') !== acronym) continue;
    const [nameStart, nameEnd] = [from + index + first.index, from + index + run.length];
    if (nameStart <= start && end <= nameEnd) return nameStart < start || end < nameEnd;
  }
  return false;
}
