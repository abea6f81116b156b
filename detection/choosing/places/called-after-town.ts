/** What is called after a town and is none: an accord, a storm, a ship, a firm. */
import { type ArticleText, oncePerArticle } from '../../article-text.ts';
import { type LocatedMatch, wordsOf } from '../matches.ts';
import { isShipsName } from './ships.ts';
import { before, behind, type Placed, standsAfterIn } from './spoken-of-as-place.ts';

/** "The Doha agreement", "his Bonn powers", "the Zaporizhzhia nuclear power plant", "a Los Angeles-class submarine": somewhere else, or nowhere. */
const CALLED_AFTER =
  /^(?: (?:(?:[Aa]rms |[Cc]limate |[Ee]nvironmental |[Nn]aval |[Pp]eace )?(?:[Tt]reat(?:y|ies)|[Aa]ccords?|[Aa]greements?|[Cc]onsensus|[Cc]onventions?|[Cc]riteria|[Dd]eclaration|[Ff]ormat|[Ff]ormula|[Pp]owers|[Pp]rocess|[Pp]rotocol)\b|(?:[Nn]uclear |[Pp]ower )+(?:[Pp]lant|[Ss]tation)\b|(?:cartel|gang|clan|airlines?|desert|mine|river)\b)|-(?:class|era)\b|, an? (?:\d+-(?:foot|met(?:er|re)) )?(?:[a-z]+ ){0,2}(?:ferry|freighter|ship|tanker|trawler|vessel|yacht)\b)/;

/** "Shares in Antofagasta", "the miner Antofagasta". */
const FIRM_BEFORE =
  /\b(?:[Ss]hares (?:in|of)|[Mm]iners?|[Ii]nsurer|[Rr]etailer|[Ll]ender|[Bb]rewer|[Cc]arrier|[Uu]tility) $/;

/** "A football player at Dartmouth", "she studied at Oxford": its college or university. */
const LEARNED_AT =
  /\b(?:(?:[Ff]ellow|freshman|[Gg]raduate|[Ll]ecturer|player|[Pp]rofessor|[Rr]esearcher|[Ss]cholar|sophomore|[Ss]tudents?|undergraduate)(?: [a-z]+){0,3}|degree(?: in [A-Za-z ]{2,30})?|educated|graduat(?:ed|ing)|(?:stud(?:ied|ying)|taught|teach(?:es|ing)?|lectur(?:ed|es|ing))(?: [a-z]+){0,4}) at $/;

/** "The Somerton and Frome by-election": two towns make one constituency. */
const CONSTITUENCY_BEHIND =
  /^(?: (?:and|&)(?: [A-Z]\w+){1,2})?(?:'s?)? (?:by-election|constituency|MP|parliamentary seat|seat)\b/;
const OF_TWO = /[A-Z]\w+ (?:and|&) $/;

const isConstituency = (located: LocatedMatch, text: ArticleText): boolean => {
  const seat = MP_FOR.exec(before(located, text))?.[0];
  if (seat && (/(?:and|&) $/.test(seat) || /^(?: [A-Z][a-z]+)? (?:and|&) [A-Z]/.test(behind(located, text))))
    return true;
  const found = CONSTITUENCY_BEHIND.exec(behind(located, text))?.[0];
  return found !== undefined && (/^ (?:and|&)/.test(found) || OF_TWO.test(before(located, text)));
};

/** "The MP for Salford & Eccles", "Oldham West and Royton" */
const MP_FOR = /\bMPs? for (?:[A-Z]\w+(?: (?:North|South|East|West|Central))? (?:and|&) )?$/;

/** "A GMC Yukon and a Toyota Tacoma" */
const MAKE_OF_CAR =
  /\b(?:Alfa Romeo|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Dodge|Ferrari|Fiat|Ford|GMC|Hyundai|Isuzu|Kia|Lamborghini|Mazda|Mitsubishi|Nissan|Opel|Peugeot|Plymouth|Pontiac|Renault|SEAT|Seat|Skoda|Subaru|Toyota|VW|Vauxhall|Volkswagen) $/;

/** "Antofagasta down 39p", "Fresnillo fell 3.2 percent" */
const PRICE_BEHIND =
  /^,? (?:(?:was|were|which) )?(?:added|advanced|climbed|down|dropped|fell|gained|jumped|lost|off|rose|shed|slid|slipped|up) (?:[a-z]+ )?[£$]?\d+(?:\.\d+)?(?:p\b|%| per ?cent| pence)/;

/** Thousands of inhabitants from which a city is no firm, whatever bears its name: Toronto. */
const GREAT_CITY_FROM = 1000;

/** What a page may call by a town's name. */
const ACCORD =
  /(?<![\w'-])((?:[A-Z][\w'-]* ){1,3})(?:Accords?|Agreements?|Convention|[Pp]rocess|Protocol|Treaty)\b/g;
const FIRM =
  /(?<![\w'-])((?:[A-Z][\w'-]* ){1,3})(?:plc|Plc|PLC|Corp|Holdings|Inc|Ltd|Minerals|Mining|Records|Resources)\b/g;
const STORM = /\b(?:Cyclone|Hurricane|Storm|Typhoon)((?: [A-Z][\w'-]*){1,2})/g;

interface CalledOnPage {
  accordsAndStorms: ReadonlySet<string>;
  firms: ReadonlySet<string>;
}

/** What the pattern finds in the article, each with its first words or its last words left out: of "New Oslo Accords" also Oslo. */
function* namesIn(text: ArticleText, pattern: RegExp): Generator<string> {
  for (const { folded } of text.blocks)
    for (const [, found = ''] of folded.text.matchAll(pattern)) {
      const words = found.trim().split(' ');
      for (let cut = 0; cut < words.length; cut++) {
        yield words.slice(cut).join(' ');
        yield words.slice(0, cut + 1).join(' ');
      }
    }
}

/** "What after Oslo was understood", "Florence flattened trees", "Antofagasta's new mine": what the page calls so, gathered once. */
const calledOn = oncePerArticle(
  (text): CalledOnPage => ({
    accordsAndStorms: new Set([...namesIn(text, ACCORD), ...namesIn(text, STORM)]),
    firms: new Set(namesIn(text, FIRM)),
  }),
);

/** "The Lachin corridor", of a town alone: the West Bank's is in it. */
const ROUTE_AFTER = /^ [Cc]orridor\b/;

/** Whether the words right beside a town's or province's name make something else of it. */
export const isCalledAfterTown = (located: LocatedMatch, { card }: Placed, text: ArticleText): boolean =>
  CALLED_AFTER.test(behind(located, text)) ||
  (card.kind === 'place' && (ROUTE_AFTER.test(behind(located, text)) || isConstituency(located, text))) ||
  MAKE_OF_CAR.test(before(located, text)) ||
  (LEARNED_AT.test(before(located, text)) && !behind(located, text).startsWith("'s")) ||
  isShipsName(before(located, text));

/** Whether the page calls something else by the town's name, and the words here do not speak of the town; a great city is no firm. */
export function isCalledLikeTown(
  located: LocatedMatch,
  { card, place }: Placed,
  asPlace: boolean,
  text: ArticleText,
): boolean {
  const words = wordsOf(located, text);
  const { accordsAndStorms, firms } = calledOn(text);
  // An accord is signed in a town; the Northern Ireland Protocol is about Northern Ireland.
  if (card.kind === 'place' && !asPlace && accordsAndStorms.has(words)) return true;
  const mayBeFirm = place.people < GREAT_CITY_FROM;
  const isPriced = card.kind === 'place' && !asPlace && PRICE_BEHIND.test(behind(located, text));
  if (mayBeFirm && (isPriced || FIRM_BEFORE.test(before(located, text)))) return true;
  return mayBeFirm && firms.has(words) && !standsAfterIn(located, text);
}
