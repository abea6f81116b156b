import type { ArticleText } from '../article-text.ts';

/** Words that few stories hold six of unless they tell of a match or a championship. */
const WORDS = [
  ...[
    'midfielder',
    'striker',
    'goalkeeper',
    'defender',
    'winger',
    'half-time',
    'kick-off',
    'penalty',
    'equaliser',
    'equalizer',
    'stoppage time',
  ],
  ...[
    'quarter-final',
    'quarter-finals',
    'semi-final',
    'semi-finals',
    'semifinal',
    'semifinals',
    'knockout',
    'group stage',
    'tournament',
    'championship',
  ],
  ...[
    'world cup',
    'fifa',
    'uefa',
    'premier league',
    'champions league',
    'squad',
    'coach',
    'referee',
    'goals',
    'scored',
    'substitute',
    'fixture',
  ],
  ...[
    'innings',
    'wicket',
    'wickets',
    'batsman',
    'bowler',
    'touchdown',
    'quarterback',
    'playoffs',
    'grand slam',
    'medal',
    'olympic',
    'grand prix',
    'seeded',
  ],
];

const ENOUGH = 6;

const known = new WeakMap<ArticleText, boolean>();

/** Whether the article is about sport, where a country's name means its team. */
export function isAboutSport(text: ArticleText): boolean {
  let answer = known.get(text);
  if (answer === undefined) {
    let found = 0;
    for (const word of WORDS) {
      if (text.countOnPage(word) > 0) found++;
      if (found >= ENOUGH) break;
    }
    answer = found >= ENOUGH;
    known.set(text, answer);
  }
  return answer;
}
