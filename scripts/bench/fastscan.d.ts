declare module 'fastscan' {
  /** Aho-Corasick over words: every occurrence, with its position. */
  export default class Scanner {
    constructor(words: string[]);
    search(text: string): [position: number, word: string][];
  }
}
