/**
 * Names of bodies, offices and parties that several countries have and call the same in English. Gloss has a card of one or two of each: "the
 * Senate" of a report from Manila is none of them.
 */

/** Every country has one, or may. */
export const EVERYWHERE = 'everywhere';

type Bearers = ReadonlySet<string> | typeof EVERYWHERE;

/** ISO 3166-1 codes of countries that have what is called so, or something that news calls so. */
const of = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

const PARLIAMENTS_OF_TWO_HOUSES = of(
  'AR AU BE BO BR CA CD CG CI CL CM CO CZ DO DZ EG ES FR GA GQ HT IE IT JM JO KE KH KZ LR LS MG MM MX MY NA NG NL PE PH PK PL PY RO RW SN SO SS SZ TD TH TN TT UY UZ VE ZA ZW',
);

const TABLE: readonly (readonly [RegExp, Bearers])[] = [
  [/^senate$/, PARLIAMENTS_OF_TWO_HOUSES],
  [/^(?:members of )?congress$/, of('AR BO BR CL CO CR DO EC ES GT HN IN MX NI PE PH PY VE')],
  [
    /^(?:speaker of the )?house(?: of representatives| speaker)?$/,
    of('AU BE BY CA CO CY EG ET FJ GB GH ID IE IN JM JP KE LR LY MA MT NG NL NP NZ PH TH TT UY UZ YE ZA ZW'),
  ],
  [/^(?:house of )?commons$/, of('CA')],
  [/^(?:capitol )?hill$/, of('LR')],
  [/supreme court$|^president-elect$|appeals court$|^national assembly$/, EVERYWHERE],
  [/^(?:articles of )?impeach(?:ed|ment)?$/, of('BR CL EC GH ID KE KR LK MG MV NG PE PH PK PY RO TW ZA ZM')],
  [/^mid-?terms?(?: elections?)?$/, of('AR MX PH')],
  [/^federal (?:judges?|appeals court)$/, of('AE AR AT AU BR CA CH DE IQ MX MY NG PK RU')],
  [
    /^attorney general$/,
    of(
      'AO AU BO BR CA CO CY GB GH GM GT HN IE IL IN JM JP KE KR LK MW MX MY NG NZ PA PH PK SG SL SV TT TZ UG VE ZM ZW',
    ),
  ],
  [/^(?:justice department|department of justice)$/, of('AU CA HK IE PH ZA')],
  [/^(?:joint chiefs(?: of staff)?)$/, of('KR')],
  [/^national guard$/, of('CY GE GR KW KZ MX NI QA RU SA TN UA VE')],
  [/^marine corps$/, of('KR PH TH TW UA')],
  [/^national security (?:council|advis[eo]r)$/, EVERYWHERE],
  [/^environmental protection agency$/, of('GH IE KE LR SE TW')],
  [/^(?:education department|department of education)$/, of('AU HK IE PH ZA')],
  [/^(?:commerce department|commerce secretary)$/, of('GB PH TH')],
  [/^treasury secretary$/, of('AU GB ZA')],
  [/^(?:foreign|home) secretary$/, of('BD IN LK PH PK')],
  [/^primaries$/, of('AR CL FR IT UY')],
  [/^medicare$/, of('AU CA')],
  [/^democrat(?:s|ic party)?$|^democratic /, of('AL AU BW CY HK ID IT JP KE KR RS TH TR ZM')],
  [/^republican(?:s| party)?$|^republican /, of('ES FR GE IE')],
  [/^(?:conservative party|conservatives|tor(?:y|ies))$/, of('CA CO DK FI GR NO RO SE')],
  [/^labour(?: party| mps?| leader)?$/, of('AU BB FJ GE GI IE IL JM LT MT MU MX NG NL NO NZ')],
  [/^liberal democrat(?:s|ic party)?$/, of('JP RU SI')],
  [/^greens$/, of('AT AU BE CA CZ FI FR GB IE MX NZ SE')],
  [/^social democrats$/, of('AT CZ DK FI IE IS LT NO RO SE SI')],
  [/^christian democrats$/, of('BE CH CL DK IT NL NO SE')],
  [/^left party$/, of('FR SE')],
  [/^communist party$/, of('CU CZ FR GR IN JP NP PT RU UA VN')],
  [/^constitutional court$/, EVERYWHERE],
  [/^bundesrat$/, of('AT CH')],
  [/^chancellor$/, of('AT DE')],
  [/^supreme leader$/, of('AF KP')],
  [/^high representative$/, of('BA')],
  [/^security service$/, of('UA')],
  [/^freedom party$/, of('NL')],
  [/^people's party$/, of('AT CH DK PK')],
  [/^justice and development party$/, of('MA')],
];

const known = new Map<string, Bearers | undefined>();

/** The countries that have something of this name, written without its article in whatever case; undefined where it is no common one. */
export function bearersOf(words: string): Bearers | undefined {
  const name = words.toLowerCase();
  if (!known.has(name)) known.set(name, TABLE.find(([pattern]) => pattern.test(name))?.[1]);
  return known.get(name);
}

export const bears = (bearers: Bearers, country: string): boolean =>
  bearers === EVERYWHERE || bearers.has(country);
