/**
 * What each piece of evidence is worth. One number per kind of evidence; the sum is compared with a threshold and with the
 * next best sense. Changed only together with a run over labelled sentences (tests/detection/sentences).
 */
export const weights = {
  /** A name with one sense that may stand alone. */
  plainName: 4,
  /** A word that everybody knows (tariff, refugee): it is marked only where the text speaks for it. */
  everydayTerm: 2,
  /** The sense that the dataset marks as meant by default. */
  defaultSense: 2,
  /** The needed words stand on the page. */
  needsMet: 3,
  /** The article's date says that the name means this. */
  ofTheTime: 3,
  /** The name of its country stands right before it: U.S. Supreme Court. */
  ownerNamed: 4,
  /** Another name of the card stands on the page. */
  fullNameOnPage: 4,
  /** A cue of the sense stands in the sentence; counted twice at most. */
  cueInSentence: 2,
  /** A cue of the sense stands elsewhere on the page; counted three times at most. */
  cueOnPage: 1,
  /** A related card is surely on the page; counted twice at most. */
  relatedOnPage: 1,
  /** A card of the same country is surely on the page. */
  countryOnPage: 1,

  /** What belongs to a country (Malian), and its people (Danes), is no name of it and explains little by itself. */
  demonym: 1,
  demonymOfPeople: 2,
  /** The sentence speaks of its state or of people: Malian officers, the Danes. */
  demonymInUse: 3,
  countryOfDemonymOnPage: 2,

  /** A place that is known everywhere; one that few know; one whose name others bear. */
  knownPlace: 4,
  placeInDoubt: 1,
  placeOfMany: 0,
  /** "Springfield, Illinois", "Goma (DR Congo)". */
  placeContainer: 6,
  /** The page says so elsewhere. */
  placeSettled: 4,
  /** "in NAME", "NAME-based", a dateline. */
  placeLocative: 1,
  provinceOnPage: 3,
  /** The page's other towns lie in its province together; and what that adds where the province is named. */
  homeProvince: 2.5,
  homeProvinceOfLocalPage: 3,
  homeProvinceNamed: 1,
  /** The page names other provinces of the country, and not the place's. */
  otherProvinceOnPage: -1.5,
  /** A town of the same province is surely on the page. */
  neighbourOnPage: 0.5,
  /** The place is a province, and a town in it is surely on the page. */
  townOfRegionOnPage: 3,
  countryOfPlaceOnPage: 2,
  /** The country is on the page, but it has towns by the thousand. */
  crowdedCountryOnPage: 1,
  /** The publisher's country is the place's; and of a town that all that country knows. */
  publishersCountry: 1,
  publishersTown: 2,

  /** The text names the instrument right after the number: Article 5 of the Washington Treaty. */
  ownerAfter: 12,
  /** The owner stands right before: NATO's Article 5, NATO Article 5. */
  ownerBefore: 10,
  /** The owner stands elsewhere in the sentence. */
  ownerInSentence: 5,
  /** The sentence says "of the treaty", and this instrument is a treaty. */
  genericOwner: 2,
  /** An owner stands in the title, the description or a headline. */
  ownerInHead: 3,
  /** Per doubling of the times that the page names an owner; counted three times at most. */
  ownerOnPage: 1,
  /** The number alone is unmistakable. */
  bareProvision: 4,
  /** The instrument has a card for this very number. */
  describedProvision: 1,
  /** What a number without a card of its own must show beyond the threshold. */
  undescribedProvision: 3,
  /** What a section, title or chapter, words of many uses, must show beyond the threshold. */
  commonForm: 1,
  /** The page gives other numbers to the instrument outright, or they can be no other's. */
  instrumentOnPage: 2,
  /** The same form and number was given to this instrument elsewhere on the page by its owner. */
  sameAsElsewhere: 4,

  /** Least sum for a mark. */
  threshold: 3,
  /** Least lead over the next best sense. */
  margin: 1,
} as const;

/** The sum of evidence as a score between 0 and 1; the threshold is 0.5. */
export const scoreOf = (evidence: number): number =>
  Math.round((1 / (1 + Math.exp(weights.threshold - evidence))) * 1000) / 1000;
