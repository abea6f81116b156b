/** What on a page is not the article: kept as data, so that a case is added in one line. */

/** Elements whose text is never read. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE NAV FOOTER ASIDE FORM BUTTON SELECT OPTION TEXTAREA INPUT LABEL CODE PRE KBD SAMP SVG MATH CANVAS VIDEO AUDIO IFRAME OBJECT EMBED MENU DIALOG GLOSS-CARD RT RP'.split(' '),
);

/** Landmarks that are about the site and not about the story. */
export const SKIPPED_ROLES: ReadonlySet<string> = new Set('navigation banner contentinfo complementary search form menu menubar toolbar tablist dialog alertdialog textbox button'.split(' '));

/** Words in an element's id or class that say what it is: menus, related links, comments, advertisements, sharing, consent. */
export const SKIPPED_NAMES =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|related|recirc|recirculation|recommend(?:ed|ations?)?|read-?more-?links|more-?from|most-?(?:read|popular|viewed)|trending|newsletter|subscri(?:be|ption)|sign-?up|paywall|promo|advert(?:isement)?s?|ads?|ad-?(?:slot|unit|container|wrapper)|sponsored|outbrain|taboola|share|sharing|social|comments?|disqus|cookie|consent|gdpr|toolbar|tags?|tag-?list|topics?|author-?bio|byline|footer|sidebar|site-?header|masthead|skip-?link|sr-only|visually-?hidden|screen-?reader-text)(?:$|[-_ ])/i;

/** Inline elements: they neither end a block nor add a word boundary. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS MARK Q RUBY RB S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(' '),
);
