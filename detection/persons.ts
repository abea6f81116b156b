import type { Span } from './text/sentences.ts';

/**
 * Says whether the words at `span` of a sentence are a person's name. Asked only of sentences that hold a place which is
 * also a given name (Jordan, Chad), since a tagger costs a thousand times what the scan does.
 */
export interface PersonTagger {
  isPerson(sentence: string, span: Span): boolean;
}

/** Loads the tagger when it is first needed. */
export type TaggerLoader = () => PersonTagger;

/** The part of compromise that is used. */
export type Compromise = (text: string) => {
  match(selector: string): { out(format: 'offset'): { offset?: { start: number; length: number } }[] };
};

export function personTagger(nlp: Compromise): PersonTagger {
  return {
    isPerson(sentence, { start, end }) {
      const people = nlp(sentence).match('#Person+').out('offset');
      return people.some(
        ({ offset }) =>
          offset !== undefined &&
          offset.start < end &&
          start < offset.start + offset.length &&
          offset.length > end - start,
      );
    },
  };
}
