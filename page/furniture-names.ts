/** What an element's id and classes say of it: kept as data, so that a case is added in one word. */

/**
 * `furniture`: a menu, an advertisement. `comments`: what readers wrote. `small`: furniture on a small thing, and anything at all on one
 * that holds paragraphs; `label`: the same on one that holds a sentence. `unseen`: text for screen readers alone. `post`: an
 * embedded post of a social network.
 */
export type NameMeaning = 'furniture' | 'comments' | 'small' | 'label' | 'unseen' | 'post' | undefined;

/** One to three words, written together: "read-more-links", "readMoreLinks" and "read_more_links" are all "readmorelinks". */
const meanings = new Map<string, NameMeaning>();

const mean = (meaning: NameMeaning, ...lists: string[]): void => {
  for (const list of lists) for (const name of list.split(' ')) meanings.set(name, meaning);
};

mean(
  'furniture',
  'nav navbar navigation menu breadcrumb breadcrumbs footer sidebar siteheader skiplink pagination',
  'related recirc recirculation recommend recommended recommendation recommendations readnext',
  'morefrom moreon morestories mostread mostpopular mostviewed latestnews lateststories youmightalsolike alsolike',
  'newsletter newsletters subscribe subscription signup feedback haveyoursay',
  'advert adverts advertisement advertisements sponsored outbrain taboola',
  'cookie cookies consent gdpr upsell donate donation donations disclaimer copyright',
  'authorbio authorbox authorinfo authorname readmorelinks sharedaddy byline bylines contributors publicationdate',
  'entrymeta postmeta articlemeta metainfo',
);
mean('comments', 'comment comments disqus');
mean(
  'small',
  'ad ads promo promos popular trending share sharing social likes toolbar tag tags taglist',
  'masthead banner popup modal rail breakingnews contentcard carousel slideshow gallery',
  'author authors credit credits',
);
mean('label', 'poll polls quiz timestamp topic topics player');
mean('unseen', 'sronly visuallyhidden screenreader screenreadertext screenreaderonly offscreen');
// The platforms' own names for a placeholder that their script replaces by a frame.
mean(
  'post',
  'twittertweet twittervideo instagrammedia tiktokembed blueskyembed fbpost textpostmedia redditembed mastodonembed',
);

const RANK: readonly NameMeaning[] = ['unseen', 'post', 'comments', 'furniture', 'small', 'label'];

/** What stands behind one of these is not there; what stands before a place is another thing. */
const DENIAL = /^(?:has|is|no|not|with|without)$/;
const PLACE = /^(?:after|before)$/;

const stronger = (a: NameMeaning, b: NameMeaning): NameMeaning =>
  RANK.find((meaning) => meaning === a || meaning === b);

/** Longer lists of classes describe looks and not meaning. */
const MOST_CHARACTERS = 300;

function meaningOfNames(names: string): NameMeaning {
  if (names.length > MOST_CHARACTERS) return undefined;
  let found: NameMeaning;
  const spelt = names.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase();
  for (const one of spelt.split(/\s/)) {
    const words = one.split(/[-_:]+/);
    for (let at = 0; at < words.length; at++) {
      if (DENIAL.test(words[at - 1] ?? '') || PLACE.test(words[at + 1] ?? '')) continue;
      let phrase = '';
      for (let to = at; to < at + 3 && to < words.length; to++) {
        phrase += words[to];
        const meaning = meanings.get(phrase);
        if (meaning) found = stronger(found, meaning);
      }
    }
  }
  return found;
}

/** Elements of a page share few lists of classes: each is looked at once. */
const known = new Map<string, NameMeaning>();
const MOST_KNOWN = 5_000;

function remembered(names: string): NameMeaning {
  if (known.has(names)) return known.get(names);
  if (known.size > MOST_KNOWN) known.clear();
  const meaning = meaningOfNames(names);
  known.set(names, meaning);
  return meaning;
}

/** What an id and a list of classes say; undefined where they say nothing. */
export const meaningOf = (id: string | null, classes: string | null): NameMeaning =>
  stronger(id ? remembered(id) : undefined, classes ? remembered(classes) : undefined);
