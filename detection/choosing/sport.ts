import { type ArticleText, oncePerArticle } from '../article-text.ts';

/** Words that few stories hold six of unless they tell of a match or a championship. */
const WORDS = [
  ...'midfielder striker goalkeeper defender winger half-time halftime kick-off kickoff penalty equaliser equalizer'.split(
    ' ',
  ),
  ...'quarter-final quarter-finals semi-final semi-finals semifinal semifinals quarterfinals knockout tournament championship'.split(
    ' ',
  ),
  ...'fifa uefa squad coach referee goals scored substitute fixture innings wicket wickets batsman bowler touchdown touchdowns'.split(
    ' ',
  ),
  ...'quarterback playoff playoffs medal olympic seeded bundesliga league matchday season relegation football soccer basketball'.split(
    ' ',
  ),
  ...'rebounds assists yards turnovers rushing nfl nba teammate teammates team-mate winless unbeaten fans stadium defeat clinched podium'.split(
    ' ',
  ),
  ...'layup three-pointer three-pointers 3-pointer 3-pointers dunk inning pitcher homer puck goaltender freshman sophomore'.split(
    ' ',
  ),
  ...'lbw overs seamer wicketkeeper all-rounder qualifying cricket cricketer cricketers batting odi t20 birdie bogey fairway preseason pre-season mid-table footballer backroom'.split(
    ' ',
  ),
  ...'nhl mlb mls hockey rugby hurling camogie shutout power-play scoreless hat-trick standings bullpen shortstop outfielder strikeouts lineup roster skated'.split(
    ' ',
  ),
  ...[
    'stoppage time',
    'group stage',
    'world cup',
    'premier league',
    'champions league',
    'la liga',
    'serie a',
    'grand slam',
    'grand prix',
  ],
  ...[
    'first half',
    'second half',
    'first quarter',
    'fourth quarter',
    'field goal',
    'field goals',
    'free throws',
    'title race',
    'points clear',
  ],
];

const ENOUGH = 7;
/** A short report holds fewer of them: up to so many characters, so many words. */
const ENOUGH_UP_TO = [
  { characters: 900, words: 3 },
  { characters: 2500, words: 4 },
];
/** In a paragraph two tell that a town is its club; that a country is its team, they do not. */
const ENOUGH_FOR_CLUBS = { characters: 900, words: 2 };

interface Sport {
  words: number;
  characters: number;
}

/** "Washington beat Florida 5-4", "Hampshire were 212 for 4": the result of a game counts for so many words of sport. */
const RESULT =
  /\b(?:at|made|on|reached|were) \d{2,3} for \d\b(?! (?:adults?|days?|hours?|months?|nights?|people|tickets?|weeks?|years?))|\ball out for \d|\bby (?:\w+ wickets|an innings)\b|\b(?:beat|defeated|downed|edged|routed|topped|(?:loss|lost) to|(?:victory|win) over)\b[^.]{0,60}\b\d{1,3}-\d{1,3}\b/;
const RESULT_COUNTS = 2;

/** How many words of sport the article holds, as far as it matters, and how long it is. */
const sportIn = oncePerArticle((text): Sport => {
  let words = text.blocks.some(({ folded }) => RESULT.test(folded.text)) ? RESULT_COUNTS : 0;
  for (const word of WORDS) {
    if (text.countOnPage(word) > 0) words++;
    if (words >= ENOUGH) break;
  }
  return { words, characters: text.length };
});

/** Whether the article is about sport, where a country's name means its team. */
export function isAboutSport(text: ArticleText): boolean {
  const { words, characters } = sportIn(text);
  return words >= (ENOUGH_UP_TO.find((bound) => characters < bound.characters)?.words ?? ENOUGH);
}

/** Whether a town's name means its club. */
export function isAboutClubs(text: ArticleText): boolean {
  const { words, characters } = sportIn(text);
  return isAboutSport(text) || (characters < ENOUGH_FOR_CLUBS.characters && words >= ENOUGH_FOR_CLUBS.words);
}

/** "Barcelona coach", "England's midfielder", "Oklahoma (7-2 overall)", "Sweden 1-0", "Germany led 2-1". */
const TEAM_BEHIND =
  /^(?:'s?)? (?:(?:head|assistant|former|star|veteran|national|team|vice) )*(?:coach|captain|striker|footballer|footballers|cricketer|cricketers|fans|supporters|midfielder|midfield|goalkeeper|defender|winger|playmaker|quarterback|linebacker|cornerback|fullback|fly-half|batsman|batsmen|bowler|bowlers|youth academy|dressing room|locker room|backroom)\b|^ \(\d+-\d+|^,? (?:(?:led|won|lost|drew|trailed|beat|advanced) )?\d{1,3} ?- ?\d{1,3}\b|^ (?:thrashed|trounced|outplayed|sacked)\b|^ (?:lost|drew) (?:to|with|against) [A-Z]|^ (?:wing|prop|hooker|lock|flanker|forwards?|scrum-half|fly-half|full-back|all-rounder|seamer|spinner|pacer) [A-Z]|^'s? (?:first|second|third|fourth|fifth|final|opening) Test\b/;
/** "No. 11 Oklahoma", "23rd-ranked Oregon", "Alabama versus Florida", "the coach of Barcelona". */
const TEAM_BEFORE =
  /(?:\bNo\. \d+|-ranked|-seeded|\b(?:versus|vs\.?|(?:coach|captain|goalkeeper|midfielder|striker) (?:at|of|for)|(?:derby|match|game|clash|fixture|friendly|tie|Test|Tests|ODI|innings) (?:against|with)|(?:batting|bowling|capped) for)) $/;

/** "Spain's Rafael Nadal", "the tour of England": no team, whatever the page is about. */
export const isAthletesCountry = (before: string, after: string): boolean =>
  /^'s? [A-Z][a-z]+ [A-Z][a-z]+/.test(after) || /\btours? (?:of|to) $/.test(before);

/** Whether the words right beside a place's name make a team of it, whatever the page is about. */
export const isTeam = (before: string, after: string): boolean =>
  TEAM_BEFORE.test(before) || TEAM_BEHIND.test(after);
