/**
 * What a page is remembered by where the reader chose something for it: two 32-bit FNV-1a hashes of host and path, so that the settings hold no
 * list of what was read. Query and fragment do not count: the same article is linked with many.
 */
export function pageKey(url: string): string {
  const { hostname, pathname } = new URL(url);
  const text = hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '');
  return [0x811c9dc5, 0x01234567].map((seed) => hash(text, seed)).join('');
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
