// Generated from data/schema/card.schema.json by `npm run types`. Do not edit.

export type Id = string;
export type Kind =
  | 'country'
  | 'region'
  | 'place'
  | 'organisation'
  | 'office'
  | 'person'
  | 'agreement'
  | 'provision'
  | 'law'
  | 'conflict'
  | 'event'
  | 'weapon'
  | 'term';
/**
 * everyday: most adults know it; news: readers of the news know it; specialist: few do.
 */
export type Familiarity = 'everyday' | 'news' | 'specialist';
/**
 * One or two sentences: what it is first, why it is in the news second.
 */
export type Summary = string;
export type Name =
  | string
  | {
      name: string;
      /**
       * exact (the default): as written, or in full capitals inside a headline in full capitals. any: however it is capitalised; for common-noun phrases such as 'no-fly zone'.
       */
      case?: 'exact' | 'any';
      /**
       * What must also stand in the article before this name counts. self: another name of this card that stands alone. A list: one of these words or phrases.
       */
      needs?: 'self' | string[];
      /**
       * What must not stand in the article: one of these words or phrases means that something else bears the name there.
       *
       * @minItems 1
       */
      unless?: string[];
      /**
       * With until or alone: in articles of this time the name means this card, and in earlier ones never. Where the article has no date, or a later one, needs decides.
       */
      from?: Day;
      until?: Day;
      /**
       * Where several cards share the name: the sense meant when nothing speaks for another.
       */
      default?: boolean;
    };
/**
 * A year, a month or a day: 1949, 1949-04, 1949-04-04. Write it in quotation marks.
 */
export type Day = string;
/**
 * Longer phrases in which a name of this card means something else, with the reason.
 */
export type Lookalikes = {
  text: string;
  because: string;
}[];
/**
 * Words and phrases that speak for this card when one of its names could mean something else. Lower case matches any case.
 */
export type Cues = string[];
/**
 * ISO 3166-1 alpha-2 codes (EU for the Union) of the countries that the card is about.
 */
export type Countries = string[];
/**
 * Ids of other cards; a provision's id is <instrument id>-<form>-<number>.
 *
 * @maxItems 8
 */
export type Related = Id[];
export type FullDay = string;
/**
 * Either one value (value, source, perhaps from/until/asOf) or its history (values, oldest first).
 */
export type Fact = {
  label: string;
  value?: PlainValue;
  from?: Day;
  until?: Day;
  asOf?: Day;
  source?: SourceKeys;
  /**
   * @minItems 1
   */
  values?: DatedValue[];
  /**
   * Follows a number: countries, articles, km², % of GDP.
   */
  unit?: string;
  /**
   * How fast the fact goes out of date: holder 6 months, count 12, population 24, law 60, history (the default) never.
   */
  shelf?: 'holder' | 'count' | 'population' | 'law' | 'history';
  /**
   * The members behind a count, with their dates where they joined or left; the lint counts them.
   */
  items?: (
    | string
    | {
        name: string;
        from?: Day;
        until?: Day;
      }
  )[];
} & Fact1;
export type PlainValue = string | number;
/**
 * Key of an entry of `sources`, or a list of keys.
 */
export type SourceKeys = string | string[];
export type Fact1 = {
  [k: string]: unknown;
};
/**
 * @minItems 2
 * @maxItems 8
 */
export type Timeline = {
  date: Day;
  text: string;
  source: SourceKeys;
}[];
/**
 * For what is disputed: who holds which position, since when.
 *
 * @minItems 2
 */
export type Positions = {
  who: string;
  position: string;
  from?: Day;
  source: SourceKeys;
}[];
export type Figure =
  | {
      type: 'map';
      at?: Place;
      /**
       * Provinces by ISO 3166-2 code that make up the region; data/geometry/units has them.
       *
       * @minItems 1
       */
      units?: string[];
      /**
       * A country by ISO 3166-1 code.
       */
      country?: string;
      /**
       * Countries by ISO 3166-1 code that make up the region.
       *
       * @minItems 2
       */
      countries?: string[];
      /**
       * A strait, river or border, from end to end.
       *
       * @minItems 2
       */
      line?: Place1[];
      /**
       * The corners of a sea or plain, in order round it; coarse will do.
       *
       * @minItems 3
       */
      area?: Place1[];
    }
  | {
      type: 'series';
      label: string;
      unit?: string;
      /**
       * @minItems 3
       */
      points: {
        date: Day;
        value: number;
      }[];
      source: SourceKeys;
    };
/**
 * One place: latitude, longitude in degrees.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Place = number[];
/**
 * @minItems 2
 * @maxItems 2
 */
export type Place1 = number[];
export type Form =
  | 'article'
  | 'section'
  | 'amendment'
  | 'chapter'
  | 'title'
  | 'resolution'
  | 'annex'
  | 'rule'
  | 'protocol'
  | 'schedule'
  | 'order'
  | 'paragraph'
  | 'clause'
  | 'proposition';
/**
 * A sentence of our own with the mention in [[double brackets]]; `page` is what else the article says, `published` when it appeared.
 */
export type ExampleSentence =
  | string
  | {
      text: string;
      page?: string;
      /**
       * The day of the article, where a name depends on it.
       */
      published?: FullDay;
    };

/**
 * One card as people write it: data/cards/<topic>/<id>.yaml. The file's name is the id.
 */
export interface CardFile {
  id: Id;
  kind: Kind;
  /**
   * What the card is headed with, as an English newspaper writes it.
   */
  title: string;
  /**
   * Exact current title of the English Wikipedia article; readers go there next.
   */
  wikipedia?: string;
  familiarity: Familiarity;
  summary: Summary;
  /**
   * What English-language news really writes. A plain string matches as written and may stand alone.
   *
   * @minItems 1
   */
  names: Name[];
  /**
   * The first day of which the news could speak of it. In an article of an earlier date none of its names means it: the war in Gaza of 2014 is not that of 2023.
   */
  since?: Day;
  lookalikes?: Lookalikes;
  cues?: Cues;
  countries?: Countries;
  related?: Related;
  /**
   * The pages that were read, under short keys that facts refer to.
   */
  sources: {
    [k: string]: Source;
  };
  /**
   * @minItems 1
   * @maxItems 12
   */
  facts: Fact[];
  quote?: Quote;
  timeline?: Timeline;
  positions?: Positions;
  figure?: Figure;
  instrument?: Instrument;
  provisions?: Provision[];
  examples?: Examples;
  /**
   * For editors only: where sources differ, why a fact was left out. Never shown.
   */
  note?: string;
}
export interface Source {
  title: string;
  publisher: string;
  url: string;
  /**
   * The day on which the page was really read and the fact really stood there.
   */
  checked: FullDay;
  /**
   * The day or year that the page speaks for, where older than the check (a data edition, an archived copy).
   */
  edition?: Day;
}
export interface DatedValue {
  value: PlainValue;
  /**
   * First day on which the value held.
   */
  from?: Day;
  /**
   * Last day on which the value held; absent while it holds.
   */
  until?: Day;
  /**
   * For a measurement (a population, a stock): the day or year that it measures.
   */
  asOf?: Day;
  source: SourceKeys;
}
/**
 * The operative words of a public legal text, 30 words at most, without quotation marks. Cut with …
 */
export interface Quote {
  text: string;
  source: SourceKeys;
}
/**
 * Marks the card as a legal text with numbered provisions.
 */
export interface Instrument {
  /**
   * @minItems 1
   */
  forms: {
    form: Form;
    /**
     * The highest number; higher ones are refused as phantoms.
     */
    last?: number;
    /**
     * Whether a number without its own entry leads to this instrument's card when it is named. Default true.
     */
    fallback?: boolean;
  }[];
  /**
   * What may own a provision besides the card's names: 'NATO' in NATO's Article 5.
   */
  owners?: string[];
  /**
   * Words whose presence on the page means that a bare number is this instrument's.
   */
  cues?: string[];
}
export interface Provision {
  form: Form;
  /**
   * Arabic, as in the text: 5, 42(7), 35A, ES-11/1.
   */
  number: string;
  title: string;
  wikipedia?: string;
  familiarity: Familiarity;
  summary: Summary;
  /**
   * Further names, such as 'the nuclear option'. Form and number with the instrument are understood.
   */
  names?: Name[];
  lookalikes?: Lookalikes;
  /**
   * True where form and number alone are unmistakable in the news (Resolution 1701, Section 230).
   */
  bare?: boolean;
  cues?: Cues;
  countries?: Countries;
  related?: Related;
  /**
   * @maxItems 12
   */
  facts: Fact[];
  quote?: Quote;
  timeline?: Timeline;
  positions?: Positions;
  examples?: Examples;
}
export interface Examples {
  /**
   * @minItems 1
   */
  match: ExampleSentence[];
  not?: ExampleSentence[];
}
