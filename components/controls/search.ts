const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether each word that was typed begins or stands in one of the texts, accents and case aside. */
export function answersSearch(typed: string, texts: readonly string[]): boolean {
  const searched = plain(texts.join(' '));
  return plain(typed)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
