/** What on a page is not the article: kept as data, so that a case is added in one line. */

/** Elements whose text is never read. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE NAV FOOTER ASIDE FORM BUTTON SELECT OPTION TEXTAREA INPUT LABEL CODE PRE KBD SAMP SVG MATH CANVAS VIDEO AUDIO IFRAME OBJECT EMBED MENU DIALOG GLOSS-CARD RT RP'.split(
    ' ',
  ),
);

/** Landmarks that are about the site and not about the story. */
export const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search form menu menubar toolbar tablist dialog alertdialog textbox button'.split(
    ' ',
  ),
);

/** Words in an element's id or class that say what it is: menus, related links, comments, advertisements, sharing, consent. */
export const SKIPPED_NAMES =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|related|recirc|recirculation|recommend(?:ed|ations?)?|read-?more-?links|more-?from|most-?(?:read|popular|viewed)|trending|newsletter|subscri(?:be|ption)|sign-?up|paywall|promo|advert(?:isement)?s?|ads?|ad-?(?:slot|unit|container|wrapper)|sponsored|outbrain|taboola|share|sharing|social|comments?|disqus|cookie|consent|gdpr|toolbar|tags?|tag-?list|topics?|author-?bio|byline|footer|sidebar|site-?header|masthead|skip-?link|sr-only|visually-?hidden|screen-?reader-text|feedback|have-your-say|(?:inline-)?sign-?up|you-might-also-like|also-like|latest-(?:stories|news)|content-card|teasers?|carousel|slideshow|gallery|caption-truncated|print-header|(?:entry|post|article)-meta|meta-info|authors?|author-name|contributors|publication-date|timestamp|image-?credit|credits?|copyright|likes|sharedaddy|banner|popup|pop-up|modal|trust-badge|trust-?badge-container|disclaimer|pagination|polls?|quiz|player|video-data|rail|popular|module-(?:title|meta-info)|item-details|ob-widget|upsell|donat(?:e|ion)|breaking-?news|visual-?stories|post-excerpt|time-ago|team-member|most-popular)(?:$|[-_ ])/i;

/** Elements that hold the story itself, whatever a page calls them. */
export const NEVER_FURNITURE: ReadonlySet<string> = new Set(['HTML', 'BODY', 'ARTICLE', 'MAIN', 'P', 'H1']);

/** Inline elements: they neither end a block nor add a word boundary. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS MARK Q RUBY RB S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
