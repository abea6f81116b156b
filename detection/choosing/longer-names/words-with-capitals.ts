/** Words that are written with a capital beside a name and are no part of it, kept as data. */

/** Capitalised words after a place or a surname that do not make a longer name of it: what somebody is, or when. */
export const ROLE_WORDS = new Set(
  `President Presidents Prime Premier Chancellor Minister Ministers Foreign Secretary Ambassador Envoy Vice Deputy Chief Governor Governors Gov Govs Lieutenant Mayor Senator Senators Sen Sens Rep Reps Representative
  Congressman Congresswoman Speaker Judge General Gen Col Lt Admiral Adm King Queen Prince Princess Pope Republican Republicans Democrat Democrats
  Democratic Labour Conservative Special Attorney Administration Government Registry Parliament Defence Defense Finance Interior Inspector Director Commissioner CM PM MP MPs MLA MLAs Dy
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
  Mr Mrs Ms Dr Sir Lord Lady I UTC GMT`.split(/\s+/),
);

/** Words that open a sentence with a capital and are no part of a name. */
export const OPENERS = new Set(
  `A About According Across After Against All Although Among And Another Any Around As At Because Before Behind Between Both But By Despite Does Did Do During Each Even Every
  Few For From Had Has Have He Her Here His How However If In Inside Instead Into Is Its It Just Last Later Like Many May Meanwhile More Most Much My Near Neither No Nor Not
  Now Of Off Often On Once One Only Or Other Our Outside Over Perhaps Since So Some Still Such Than That The Their Then There These They This Those Though Through Thus To Today Too
  Toward Towards Under Unlike Until Up Upon Was We Were What When Where Whether Which While Who Whose Why Will With Within Without Would Yesterday Yet You Your Two Three Former Can Could Should Did
  Why Following Also Amid Given Earlier Nearly Almost`.split(/\s+/),
);

/** "Excluding Brazil", "Visiting Kyiv": a verb in its -ing form opens a sentence too. */
export const isOpener = (word: string): boolean => OPENERS.has(word) || /^[A-Z][a-z]{3,}ing$/.test(word);

/** Titles before a surname. A first lady is somebody else, so Mrs and Lady are not among them. */
export const TITLES = new Set(
  `President Presidents Prime Premier Chancellor Minister Secretary Ambassador Envoy Vice Governor Gov Mayor Senator Sen Representative Rep Congressman Congresswoman Speaker Judge
  Justice General Gen Colonel Col Admiral Adm King Queen Prince Pope Mr Dr Sir Lord Comrade Chairman Chair Commissioner Director Chief Leader Sheikh Ayatollah Republican Democrat
  Candidate Republicans Democrats PM VP CM MP MPs Sir Dame And The But Frau Herr Madame Monsieur Signor Senor`.split(
    /\s+/,
  ),
);

/** Words before a place that are no given names: directions, parts, kinds. */
export const PLACE_WORDS =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Greater|Downtown|Upper|Lower|Inner|Outer|Old|New|Mount|Lake|Fort|Port|Saint|St|City|Town|County|Province|Region|State|Airport|University|Republic|River|Club|Historic|Radio|Team|Visit)$/;
