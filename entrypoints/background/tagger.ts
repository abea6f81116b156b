import { type Compromise, type PersonTagger, personTagger } from '../../detection/persons.ts';

/** Bundled as CommonJS, so that its 150 ms of start-up are spent where it is called and not when the worker wakes. */
declare const require: (id: 'compromise/two') => Compromise;

export const loadTagger = (): PersonTagger => personTagger(require('compromise/two'));
