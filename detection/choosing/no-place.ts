/** What is written like a town or province and is none: a part of a person's or a longer place's name, a county, a month, an accord. */
import type { ArticleText } from '../article-text.ts';
import { type IndexedCard, provinceOf } from '../names-index/source.ts';
import { cardsOf, type KnownEdges, type LocatedMatch, wordsOf } from './matches.ts';
import { isTitleOrRole, isWordBeforeNamesPerson } from './proper-names.ts';
import { isAboutClubs } from './sport.ts';
import { before, behind, isSaidOfProvince, type Lies, type Placed, standsAfterIn } from './where-it-lies.ts';

/** "Kyiv's Shevchenko district": a quarter lies in its town, whatever far place bears its name. */
const QUARTER = /^ (?:district|neighbou?rhood|quarter|suburb|borough|area)\b/;

function isQuarterElsewhere(
  located: LocatedMatch,
  { card, place }: Placed,
  edges: KnownEdges,
  text: ArticleText,
): boolean {
  if (card.kind !== 'place' || !QUARTER.test(behind(located, text))) return false;
  const owner = /'s? $/.exec(before(located, text))?.[0];
  const town = owner && edges.byEnd.get(`${located.block}:${located.match.start - owner.length}`);
  const towns = town ? cardsOf(town.match).filter(({ kind }) => kind === 'place') : [];
  const isNear = (other: IndexedCard): boolean =>
    other.countries[0] === card.countries[0] && (provinceOf(other) ?? place.province) === place.province;
  return towns.length > 0 && !towns.some(isNear);
}

/** "What after Oslo was understood": a town whose accord the page names is the accord, unless something is in it. */
const isItsAccord = (town: string, text: ArticleText): boolean =>
  text.remember(`accord of ${town}`, () =>
    [
      'Accords',
      'Accord',
      'Agreement',
      'Agreements',
      'Convention',
      'Protocol',
      'Process',
      'process',
      'Treaty',
    ].some((what) => text.countOnPage(`${town} ${what}`) > 0),
  );

/** "The Doha agreement", "his Bonn powers", "the Zaporizhzhia nuclear power plant": called after a town, and somewhere else or nowhere. */
const CALLED_AFTER_TOWN =
  /^ (?:(?:[Aa]rms |[Cc]limate |[Ee]nvironmental |[Nn]aval |[Pp]eace )?(?:[Tt]reat(?:y|ies)|[Aa]ccords?|[Aa]greements?|[Cc]onsensus|[Cc]onventions?|[Cc]riteria|[Dd]eclaration|[Ff]ormat|[Ff]ormula|[Pp]owers|[Pp]rocess|[Pp]rotocol)\b|(?:[Nn]uclear |[Pp]ower )+(?:[Pp]lant|[Ss]tation)\b)/;

/** Before a name: the head of a list that it stands in, "counties such as Durham and NAME". */
const listOf = (kinds: string): RegExp =>
  new RegExp(`\\b(?:${kinds}),? (?:such as|like|including|of) (?:[A-Z]\\w+,? )*(?:and )?$`);
const LIST_OF_PROVINCES = listOf('[Ss]tates|[Pp]rovinces|[Rr]egions');
const LIST_OF_COUNTIES = listOf('[Cc]ounties|[Pp]arishes');
/** Behind a name: "Los Angeles, NAME and Riverside counties". */
const LISTED_AS_COUNTIES = /^(?:,? (?:and )?[A-Z]\w+)+ (?:[Cc]ounties|[Pp]arishes)\b/;

/** "12 states, including Lagos": the town of that name is none of them. */
const isProvinceByHead = (located: LocatedMatch, { card }: Placed, text: ArticleText): boolean =>
  card.kind === 'place' && LIST_OF_PROVINCES.test(before(located, text));

const isCounty = (located: LocatedMatch, text: ArticleText): boolean =>
  LIST_OF_COUNTIES.test(before(located, text)) || LISTED_AS_COUNTIES.test(behind(located, text));

const PARTICLE = '(?:al|am|bei|bin|da|das|de|del|della|der|di|do|dos|du|el|ibn|la|le|les|sur|upon|van|von)';
const AFTER_PARTICLE = new RegExp(`[A-Z][a-z]+(?:[ -]${PARTICLE}[ -]|-on-)$`);
/** "Stratford-on-Avon", but "in Berlin on Monday". */
const BEFORE_PARTICLE = new RegExp(`^(?:[ -]${PARTICLE}[ -]|-on-)[A-Z]`);

/** "Annandale-on-Hudson": what stands behind is no place of its own, whatever lies near. */
const NAMED_AFTER_RIVER = /[a-z]-(?:on|upon|sur)-$/;

/** "In March" is a time, whatever town is called so. */
const IN_THE_CALENDAR: ReadonlySet<string> = new Set(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' ',
  ),
);

/** "Illinois University", "Elizabeth Warren": the name is the end of another. */
const followsName = (located: LocatedMatch, text: ArticleText): boolean =>
  isWordBeforeNamesPerson(text.folded(located.block), located.match.start);

/** "Serra da Estrela", "Annandale-on-Hudson": the name is a part of another. */
const isBesideParticle = (located: LocatedMatch, text: ArticleText): boolean =>
  AFTER_PARTICLE.test(before(located, text)) || BEFORE_PARTICLE.test(behind(located, text));

/** Whether the page elsewhere has the word behind a given name: "Warren" after "Elizabeth Warren". */
function isBornByPerson(located: LocatedMatch, text: ArticleText, edges: KnownEdges): boolean {
  const words = wordsOf(located, text);
  return text.remember(`person ${words}`, () =>
    text.blocks.some(({ folded, titleCase, shouting }, number) => {
      if (titleCase || shouting) return false;
      const found = folded.text;
      for (let at = found.indexOf(words); at >= 0; at = found.indexOf(words, at + words.length))
        if (isWordBeforeNamesPerson(found, at) && !edges.ends.has(`${number}:${at - 1}`)) return true;
      return false;
    }),
  );
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
  text: ArticleText,
  edges: KnownEdges,
): boolean {
  if (said.lies === 'elsewhere') return true;
  if (isQuarterElsewhere(located, placed, edges, text) || isCounty(located, text)) return true;
  if (isProvinceOfThatName(located, placed, text) || isProvinceByHead(located, placed, text)) return true;
  if (placed.card.kind === 'place' && CALLED_AFTER_TOWN.test(behind(located, text))) return true;
  if (NAMED_AFTER_RIVER.test(before(located, text))) return true;
  if (said.lies === 'inside') return false;
  const words = wordsOf(located, text);
  if (IN_THE_CALENDAR.has(words) || (!said.asPlace && isItsAccord(words, text))) return true;
  // That a report of a match says where a town lies makes its team no town.
  return isAboutClubs(text) && !standsAfterIn(located, text);
}

/** Whether the name is a part of somebody's or of another place's. */
export const isPartOfOther = (
  located: LocatedMatch,
  { card, place }: Placed,
  text: ArticleText,
  edges: KnownEdges,
): boolean =>
  (card.kind === 'place' && isTitleOrRole(before(located, text))) ||
  isBesideParticle(located, text) ||
  (place.doubt > 0 && (followsName(located, text) || isBornByPerson(located, text, edges)));
