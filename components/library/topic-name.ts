const ACRONYMS: Readonly<Record<string, string>> = { us: 'US', un: 'UN' };

/** The name of a topic, which is the folder its cards are written in: "us-government" is "US government". */
export function topicName(topic: string): string {
  const words = topic
    .split('-')
    .map((word) => ACRONYMS[word] ?? word)
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
