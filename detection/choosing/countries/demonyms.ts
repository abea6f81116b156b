/**
 * What belongs to a country, and its people: "a Malian officer", "the Danes". Such a word is no name of the country, and "Italian seasoning"
 * explains nothing; it is marked where the text speaks of the state or of people, or names the country besides.
 */
import type { ArticleText } from '../../article-text.ts';
import { cardOfSense, ruleOfSense } from '../../names-index/open.ts';
import type { Demonym, IndexedCard } from '../../names-index/source.ts';
import type { Reason } from '../../reasons.ts';
import { isDemonym, type KnownEdges, type KnownPage, type LocatedMatch, meaningful } from '../matches.ts';
import { isAboutSport } from '../sport.ts';
import { weights } from '../weights.ts';

/** What states have and people are, in the words that news puts behind such an adjective. */
const OF_STATE_OR_PEOPLE = new Set(
  `agencies agency aggression airline airlines airspace airstrike airstrikes ally allies ambassador ambassadors annexation archipelago armed armoured army artillery attack attacks authorities authority autonomy
  bank banks billionaire border borders born boy boys business businessman businessmen businesswoman cabinet capital captivity chancellor child children cities citizen citizens citizenship city civilian civilians civil
  coalition coast coastguard coastline colony companies company congress constitution constitutional consul consulate coup couple court courts currency custody
  debt defence defense delegation democracy descent detainee detainees diaspora diplomacy diplomat diplomatic diplomats domestic drone drones economic economists economy election elections electorate embassy emperor envoy envoys exile exports
  families family farmers father federal fighters filmmaker finance firm firms fleet forces foreign frigate gangs gas general generals girl girls government governments groups guard guards helicopter hackers hostage hostages household
  immigrants imports independence industry inflation intelligence interior interests invaders invasion investigators island islands jet jets journalist journalists judge judges judiciary justice king kingdom
  law laws lawmaker lawmakers leader leaders leadership legislators legislature man marines media men merchant migrant migrants militants military militia minister ministers ministry missile missiles monarch monarchy mother mountaineer
  national nationalism nationalist nationalists nationality nationals navy naval newspaper newspapers negotiators nuclear occupation offensive officer officers official officials oil oligarch opposition origin
  parliament parliamentary parents parties party passport passports peacekeepers peninsula people peshmerga pilot plane police policy politician politicians politics population port ports premier presidency president presidential press prime
  prince princess prisoners prisons propaganda prosecutor prosecutors province provinces public queen rebel rebels referendum refugee refugees regime region regions republic researchers resistance retaliation revolution royal ruler rulers
  sailor sailors scientist scientists security senate senator separatist separatists servicemen settlers shelling ship ships society soil soldier soldiers sovereignty spies spokesman spokeswoman state strike strikes student students submarine sultan
  tanks television territories territory tourist tourists town towns trade tribes troops tycoon union vessel vessels victim victims village villages voter voters war warplane warplanes warship warships waters weapons woman women worker workers youth`.split(
    /\s+/,
  ),
);

/** "A French historian", one who is named by what he does. */
const WHO_IS = new Set(
  `academic activist actor actress analyst archbishop architect artist astronaut author bishop blogger broadcaster cardinal chef cleric climber comedian commander composer conductor dancer defector designer dictator director doctor
  dissident economist engineer entrepreneur exile expert explorer filmmaker fisherman gunman historian imam inventor investor lawyer mathematician musician novelist nun nurse oligarch painter pastor philanthropist philosopher photographer physicist playwright poet
  priest producer professor prosecutor publisher rabbi reporter researcher scholar sculptor singer soprano surgeon suspect teacher translator trader traveller victim virologist volunteer writer`.split(
    /\s+/,
  ),
);

/** "Kenyan runners", "Italian economists": whoever does something. */
const WHO_DOES = /^[a-z]{4,}(?:ers|ors|ists|ians|men|women)$/;
/** What ends like people and is eaten, read or counted. */
const NO_PEOPLE = new Set(
  'burgers peppers crackers flavors flavours colors colours numbers letters papers dinners dumplings fritters platters starters'.split(
    ' ',
  ),
);

const isOfStateOrPeople = (word: string): boolean =>
  OF_STATE_OR_PEOPLE.has(word) || WHO_IS.has(word) || (WHO_DOES.test(word) && !NO_PEOPLE.has(word));

/** "Russian-backed", "Polish-born", "French-led". */
const ENTANGLED =
  /^-(?:backed|born|led|controlled|occupied|held|owned|made|built|funded|annexed|installed|sponsored|supplied|trained|administered|ruled|run|based|flagged)\b/;
/** "Chinese-language", "a Russian translation", "the German word for". */
const LANGUAGE_AFTER =
  /^(?:-(?:language|speaking|style|inspired)| (?:language|speakers?|lessons?|translations?|words?|accent|dialect|alphabet|readers?|expressions?)\b)/;
/** "The Australian dollar": money has a name of its own. */
const MONEY_AFTER =
  / (?:dollars?|pounds?|pesos?|rou?bles?|rupees?|yen|yuan|krone|kroner|krona|francs?|lira|won|real|rand|shillings?)\b/y;
/** "The German airline": a firm named before, called by its country. */
const FIRM_AFTER =
  / (?:[a-z-]+ )?(?:airline|automaker|bank|carmaker|company|firm|giant|group|lender|maker|manufacturer|producer|retailer|startup|start-up)\b/y;

/** Something that may be a noun follows: "Russian gas", "Chinese and Russian officials". */
const BEFORE_NOUN =
  /^(?:-[a-z]| (?!(?:already|also|and (?![A-Z])|are|as|at|but|by|did|does|for|from|had|has|have|in|into|is|last|next|of|on|or (?![A-Z])|said|says|than|that|to|was|were|when|which|while|who|will|with|would)\b)[a-z])/;

/** "North American airspace", "Native American tribes", "all-Danish". */
const PART_OF_LONGER = /(?:-|\b(?:North|South|Central|Latin|Native|Pan|Anglo|Afro|Sino|[A-Z][a-z]+ern) )$/;

const standsAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** "French-Lebanese", "African American": two of them make a third. */
const standsBesideAnother = ({ block, match }: LocatedMatch, edges: KnownEdges): boolean =>
  [edges.byEnd.get(`${block}:${match.start - 1}`), edges.byStart.get(`${block}:${match.end + 1}`)].some(
    (other) => other !== undefined && isDemonym(other.match),
  );

/** "Australian, British, Japanese and South Korean forces": what ends a list belongs to every member of it. */
const LIST_BEHIND =
  /^(?:(?:,|,? and|,? or) (?:a |an )?(?:[A-Z][a-z]+ )?[A-Z][a-z]*(?:an|ese|ish|ench|iss|ic|eek|utch|zech|ovak|[a-z]i|ine)(?=[, ]))+/;

/** The text behind a demonym, or behind the list of them that it opens. */
function behindList({ match }: LocatedMatch, text: string): string {
  const after = text.slice(match.end, match.end + 120);
  return after.slice(LIST_BEHIND.exec(after)?.[0].length ?? 0);
}

/** How far behind the adjective what it belongs to may stand: "Malian army officer", "Chinese and Russian officials". */
const behindOf = (after: string): string[] =>
  (/^(?: [a-z][a-z-]*){1,3}/.exec(after.slice(0, 60))?.[0] ?? '').trim().split(' ');

/** Whether the sentence uses the word of a state or of people. */
export function speaksOfStateOrPeople(located: LocatedMatch, demonym: Demonym, text: ArticleText): boolean {
  const { block, match } = located;
  const { folded } = text.block(block);
  const after = behindList(located, folded.text);
  if (ENTANGLED.test(after)) return true;
  return demonym === 'people'
    ? followsThe(folded.text, match.start)
    : behindOf(after).some(isOfStateOrPeople);
}

const followsThe = (text: string, start: number): boolean =>
  /^the $/i.test(text.slice(Math.max(0, start - 4), start));

/**
 * Whether the word stands for something else than the country: its language, money or a firm. "Polish Prime Minister" is the name of an
 * office, and an adjective without a noun ("the German already leads") somebody.
 */
function isSomethingElse(located: LocatedMatch, demonym: Demonym, text: ArticleText): boolean {
  const { block, match } = located;
  const found = text.folded(block);
  if (demonym === 'people') return !followsThe(found, match.start);
  const after = behindList(located, found);
  return (
    !BEFORE_NOUN.test(after) ||
    PART_OF_LONGER.test(found.slice(Math.max(0, match.start - 16), match.start)) ||
    LANGUAGE_AFTER.test(after) ||
    standsAt(MONEY_AFTER, found, match.end) ||
    (followsThe(found, match.start) && standsAt(FIRM_AFTER, found, match.end))
  );
}

/** The code of the country whose state or people the sentence speaks of by a demonym that is no other's. */
export function countrySpokenOf(located: LocatedMatch, text: ArticleText): string | undefined {
  const { index } = located.match;
  const [sense, another] = meaningful(located.match);
  if (sense === undefined || another !== undefined) return undefined;
  const { demonym } = ruleOfSense(index, sense);
  if (!demonym || !speaksOfStateOrPeople(located, demonym, text)) return undefined;
  return cardOfSense(index, sense).countries[0];
}

export interface DemonymCase {
  evidence: number;
  reasons: Reason[];
}

/** The evidence for a demonym; undefined where it is a language or a team. */
export function pleadDemonym(
  located: LocatedMatch,
  demonym: Demonym,
  card: IndexedCard,
  { text, edges, surely }: KnownPage,
): DemonymCase | undefined {
  const { block, match } = located;
  const { folded } = text.block(block);
  if (isAboutSport(text) || isSomethingElse(located, demonym, text) || standsBesideAnother(located, edges))
    return undefined;
  const reasons: Reason[] = [{ kind: 'belongs', phrases: [folded.text.slice(match.start, match.end)] }];
  let evidence: number = demonym === 'people' ? weights.demonymOfPeople : weights.demonym;
  if (speaksOfStateOrPeople(located, demonym, text)) evidence += weights.demonymInUse;
  const [country] = card.countries;
  const isNamed = surely.likely.has(card.id) || (country !== undefined && surely.countries.has(country));
  if (isNamed) {
    evidence += weights.countryOfDemonymOnPage;
    reasons.push({ kind: 'country' });
  }
  return { evidence, reasons };
}
