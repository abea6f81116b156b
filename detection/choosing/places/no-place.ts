/** What is written like a town or province and is none: a part of a person's or a longer place's name, a county, a month, an accord. */

import { provinceAbove } from '../../../data/provinces.ts';
import type { ArticleText } from '../../article-text.ts';
import { type IndexedCard, provinceOf } from '../../names-index/source.ts';
import { isBornByKnownPerson, isGivenNameOnPage, placesBehindGivenName } from '../longer-names/namesakes.ts';
import { isTitleOrRole, isWordBeforeNamesPerson } from '../longer-names/person-names.ts';
import {
  cardsOf,
  type KnownEdges,
  type KnownPage,
  type LocatedMatch,
  type Page,
  wordsOf,
} from '../matches.ts';
import { isAboutClubs } from '../sport.ts';
import { isCalledAfterTown, isCalledLikeTown } from './called-after-town.ts';
import { before, behind, type Placed, standsAfterIn, textBefore } from './spoken-of-as-place.ts';
import { isSaidOfProvince, type Lies } from './where-it-lies.ts';

/** "Kyiv's Shevchenko district": a quarter lies in its town, whatever far place bears its name. */
const QUARTER = /^ (?:area|borough|district|neighbou?rhood|quarter|section|suburb)\b/;

/** "The Egbeda area of Lagos" */
const QUARTER_OF = /^ (?:area|section) of (?:the )?/;

function isQuarterElsewhere(
  located: LocatedMatch,
  { card, place }: Placed,
  edges: KnownEdges,
  text: ArticleText,
): boolean {
  if (card.kind !== 'place' || !QUARTER.test(behind(located, text))) return false;
  const owner = /'s? $/.exec(before(located, text))?.[0];
  const link = QUARTER_OF.exec(behind(located, text))?.[0];
  const town =
    (owner && edges.byEnd.get(`${located.block}:${located.match.start - owner.length}`)) ||
    (link && edges.byStart.get(`${located.block}:${located.match.end + link.length}`));
  const towns = town ? cardsOf(town.match).filter(({ kind }) => kind === 'place') : [];
  const isNear = (other: IndexedCard): boolean =>
    other.countries[0] === card.countries[0] &&
    provinceAbove(provinceOf(other) ?? place.province) === provinceAbove(place.province);
  return towns.length > 0 && !towns.some(isNear);
}

/** Before a name: the head of a list that it stands in, "counties such as Durham and NAME". */
const listOf = (kinds: string): RegExp =>
  new RegExp(`\\b(?:${kinds}),? (?:such as|like|including|of) (?:[A-Z]\\w+,? )*(?:and )?$`);
const LIST_OF_PROVINCES = listOf('[Ss]tates|[Pp]rovinces|[Rr]egions');
/** "Counties Dublin, Galway and NAME" needs no such word. */
const LIST_OF_COUNTIES =
  /\b(?:[Cc]ounties|[Pp]arishes),? (?:(?:such as|like|including|of) )?(?:[A-Z]\w+,? )*(?:and )?$/;
/** Characters before a name, as far as such a list may run. */
const LIST_WITHIN = 160;
/** Behind a name: "Los Angeles, NAME and Riverside counties". */
const LISTED_AS_COUNTIES = /^(?:,? (?:and )?[A-Z]\w+)+ (?:[Cc]ounties|[Pp]arishes)\b/;

const longBefore = ({ block, match }: LocatedMatch, text: ArticleText): string =>
  text.folded(block).slice(Math.max(0, match.start - LIST_WITHIN), match.start);

/** "Cebu province", "the Chernihiv, Kharkiv and Luhansk regions". */
const PROVINCE_BEHIND =
  /^(?: [Pp]rovince\b|(?:,? (?:and |or )?[A-Z][\w'-]+)* (?:[Gg]overnorates|[Oo]blasts|[Pp]refectures|[Pp]rovinces|[Rr]egions|[Ss]tates)\b)/;

/** "The southern province of Siirt" */
const PROVINCE_OF =
  /(?<!\b(?:city|town) and )\b(?:[Gg]overnorate|[Oo]blast|[Pp]refecture|[Pp]rovince|[Ss]tate) of $/;

/** "Governors Babajide Sanwo-Olu (Lagos), Alex Otti (Abia)" */
const isGoverned = (located: LocatedMatch, text: ArticleText): boolean =>
  /\b[Gg]overnors?\b[^.]*[a-z] \($/.test(longBefore(located, text)) && behind(located, text).startsWith(')');

/** "12 states, including Lagos", "Cebu province": the town of that name is not meant. */
const isCalledProvince = (located: LocatedMatch, { card }: Placed, text: ArticleText): boolean =>
  card.kind === 'place' &&
  (LIST_OF_PROVINCES.test(before(located, text)) ||
    PROVINCE_OF.test(before(located, text)) ||
    isGoverned(located, text) ||
    PROVINCE_BEHIND.test(behind(located, text)));

/** Thousands of inhabitants of which nobody calls a place a village. */
const MORE_THAN_VILLAGE = 100;

/** "The village of Bremen", "Barangay San Antonio": one of that name that Gloss does not know. */
const isLargerThanSaid = (located: LocatedMatch, { place }: Placed, text: ArticleText): boolean =>
  place.people >= MORE_THAN_VILLAGE &&
  /\b(?:[Vv]illage|[Hh]amlet|[Bb]arangay) (?:of )?$/.test(before(located, text));

const isCalledCounty = (located: LocatedMatch, text: ArticleText): boolean =>
  LIST_OF_COUNTIES.test(longBefore(located, text)) ||
  /\b(?:Co\.?|County) $/.test(before(located, text)) ||
  LISTED_AS_COUNTIES.test(behind(located, text));

const PARTICLE = '(?:al|am|bei|bin|da|das|de|del|della|der|di|do|dos|du|el|ibn|la|le|les|sur|upon|van|von)';
const AFTER_PARTICLE = new RegExp(`[A-Z][a-z]+(?:[ -]${PARTICLE}[ -]|-on-)$`);
/** "Stratford-on-Avon", but "in Berlin on Monday". */
const BEFORE_PARTICLE = new RegExp(`^(?:[ -]${PARTICLE}[ -]|-on-)[A-Z]`);

/** "Annandale-on-Hudson": what stands behind is no place of its own, whatever lies near. */
const NAMED_AFTER_RIVER = /[a-z]-(?:on|upon|sur)-$/;

/** "The barge sank in the Ohio near Cincinnati", but "the Ohio governor": a state has an article for its adjective's sake alone. */
const AFTER_RIVER =
  /^(?:[.,;:)]|$| (?:above|and|at|below|between|by|from|in|into|is|near|on|or|to|was|where|while|with)\b)/;

const isRiver = (located: LocatedMatch, { card }: Placed, text: ArticleText): boolean =>
  card.kind === 'region' &&
  card.countries[0] === 'US' &&
  /\bthe $/.test(before(located, text)) &&
  AFTER_RIVER.test(behind(located, text));

/** Of towns: "the Winooski crested". An article and no other noun behind make a river of it. */
const THE_RIVER =
  /^(?:[.;:)]|$|, which| (?:burst|crested|flooded|floods|flows|is|meets|overflowed|rose|runs|swelled|was|where)\b)/;

const isRiverOfTown = (located: LocatedMatch, { card }: Placed, text: ArticleText): boolean =>
  card.kind === 'place' &&
  !card.title.startsWith('The ') &&
  /\b[Tt]he $/.test(textBefore(located, text)) &&
  THE_RIVER.test(behind(located, text));

/** "I wrote in the Prospect on a suit": with an article and no noun behind it is a paper, a park, a pub. */
const THE_THING = /^(?:[.,;:)"']|$| (?:about|as|at|by|for|from|has|had|is|on|that|to|was|which|with)\b)/;

const isThingOfTown = (located: LocatedMatch, { card, place }: Placed, text: ArticleText): boolean =>
  card.kind === 'place' &&
  place.doubt > 0 &&
  !card.title.startsWith('The ') &&
  /\bthe $/.test(textBefore(located, text)) &&
  THE_THING.test(behind(located, text));

/** "Coventry, 41, swam": an age behind a name that no place comes before is a person's. */
const isOfAnAge = (located: LocatedMatch, text: ArticleText): boolean =>
  /^, \d{2},/.test(behind(located, text)) &&
  !/\b(?:at|from|in|near|of|outside|to) (?:[A-Z]\w+, )?$/.test(before(located, text));

/** "About 30 B.C." */
const isYear = (located: LocatedMatch, text: ArticleText): boolean =>
  wordsOf(located, text).startsWith('B.C') && /\d $/.test(before(located, text));

/** "In March" is a time, whatever town is called so. */
const IN_THE_CALENDAR: ReadonlySet<string> = new Set(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' ',
  ),
);

/** "Illinois University", "Elizabeth Warren": the name is the end of another. */
const followsName = (located: LocatedMatch, text: ArticleText): boolean =>
  isWordBeforeNamesPerson(text.folded(located.block), located.match.start);

/** "Gary Johnson", "Mariano Marcos": a known surname stands behind. */
function isBeforeSurname({ block, match }: LocatedMatch, edges: KnownEdges): boolean {
  const next = edges.byStart.get(`${block}:${match.end + 1}`);
  return next !== undefined && cardsOf(next.match).some(({ kind }) => kind === 'person');
}

/** "Serra da Estrela", "Annandale-on-Hudson": the name is a part of another. */
const isBesideParticle = (located: LocatedMatch, text: ArticleText): boolean =>
  AFTER_PARTICLE.test(before(located, text)) || BEFORE_PARTICLE.test(behind(located, text));

/** Whether the page elsewhere has the word behind a given name: "Warren" after "Elizabeth Warren". */
function isBornByPerson(located: LocatedMatch, page: Page): boolean {
  const { text } = page;
  // "In Antrim" is no Mr Antrim, although the page has a "Kildare and Antrim".
  if (standsAfterIn(located, text)) return false;
  const words = wordsOf(located, text);
  return text.remember(`person ${words}`, () => placesBehindGivenName(words, page).length > 0);
}

/** "Georgia's governor": what is said of a province is not said of a town of its name. */
const isProvinceOfThatName = (located: LocatedMatch, { card }: Placed, text: ArticleText): boolean =>
  card.kind === 'place' &&
  isSaidOfProvince(located, text) &&
  cardsOf(located.match).some(({ kind }) => kind === 'region');

/** Whether the name is surely no place, or none that the card knows. */
export function isNoPlace(
  located: LocatedMatch,
  placed: Placed,
  said: { lies: Lies; asPlace: boolean },
  page: KnownPage,
): boolean {
  const { text, edges } = page;
  if (said.lies === 'elsewhere') return true;
  if (isQuarterElsewhere(located, placed, edges, text) || isCalledCounty(located, text)) return true;
  if (isProvinceOfThatName(located, placed, text) || isCalledProvince(located, placed, text)) return true;
  if (placed.card.kind !== 'country' && isCalledAfterTown(located, placed, text)) return true;
  if (NAMED_AFTER_RIVER.test(before(located, text)) || isRiver(located, placed, text)) return true;
  if (isRiverOfTown(located, placed, text) || isThingOfTown(located, placed, text)) return true;
  if (isOfAnAge(located, text) || isYear(located, text)) return true;
  if (isLargerThanSaid(located, placed, text)) return true;
  if (said.lies === 'inside') return false;
  const words = wordsOf(located, text);
  if (IN_THE_CALENDAR.has(words)) return true;
  if (isCalledLikeTown(located, placed, said.asPlace, text)) return true;
  // Of places less known isPartOfOther asks, and needs no tagger.
  const isKnown = placed.place.doubt === 0;
  if (isKnown && !said.asPlace && isBornByKnownPerson(located, page)) return true;
  if (!said.asPlace && isGivenNameOnPage(located, page)) return true;
  // That a report of a match says where a town lies makes its team no town.
  return isAboutClubs(text) && !standsAfterIn(located, text);
}

/** Whether the name is a part of somebody's or of another place's. */
export const isPartOfOther = (located: LocatedMatch, { card, place }: Placed, page: Page): boolean =>
  (card.kind === 'place' && isTitleOrRole(before(located, page.text))) ||
  isBesideParticle(located, page.text) ||
  (place.doubt > 0 &&
    (followsName(located, page.text) ||
      isBeforeSurname(located, page.edges) ||
      isBornByPerson(located, page)));
