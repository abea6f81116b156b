/** What only one country's news speaks of, without naming the country: the Dáil is Ireland's, a Crown Court Britain's. */
import type { ArticleText } from '../../article-text.ts';

export interface Sign {
  country: string;
  /** GeoNames code of the province, where the sign tells it. */
  province?: string;
  words: RegExp;
}

/** Lands that have no card, behind a town's name too: "Blackburn, Stirlingshire". */
const LANDS: readonly Sign[] = [
  {
    country: 'GB',
    province: 'GB.ENG',
    words:
      /\b(?:Teesside|Tyneside|Yorkshire)\b(?! (?:Avenue|College|Hospital|Park|Place|Regional|Road|School|Street))/,
  },
  { country: 'GB', province: 'GB.SCT', words: /\bStirlingshire\b/ },
  { country: 'GB', province: 'GB.NIR', words: /\bCo(?:unty|\.)? (?:Antrim|Armagh|Down|Fermanagh|Tyrone)\b/ },
];

const SIGNS: readonly Sign[] = [
  ...LANDS,
  {
    country: 'GB',
    words:
      /\b(?:Crown Court|Magistrates' Court|Det (?:Con|Insp|Sgt|Supt)|Labour MPs?|Tory MPs?|Tories|Conservative MPs?|NHS|council tax|GCSEs?|Ofsted|HMRC|DVLA|Network Rail|Jobcentre|Met Office)\b/,
  },
  {
    country: 'GB',
    province: 'GB.SCT',
    words: /\b(?:MSPs?|Holyrood|Police Scotland|Sheriff Court|procurator fiscal)\b/,
  },
  {
    country: 'GB',
    province: 'GB.WLS',
    words: /\b(?:Senedd|Dyfed-Powys|South Wales Police)\b/,
  },
  { country: 'GB', province: 'GB.NIR', words: /\b(?:PSNI|(?<!(?:North|South) )Stormont)\b/ },
  {
    country: 'IE',
    words:
      /\b(?:[Gg]ardai|Garda (?:car|inspector|officers?|patrol|Siochana|sources|station|superintendent)|Oireachtas|Dail|Taoiseach|Tanaiste|Seanad|Fianna Fail|Fine Gael|An Bord Pleanala)(?![A-Za-z])/,
  },
  { country: 'NZ', words: /\b(?:NZ|Waka Kotahi|RNZ|Te Whatu Ora|marae)\b/ },
  { country: 'PH', words: /\b(?:[Bb]arangay|Comelec|DPWH|PhilHealth)\b/ },
  { country: 'ZA', words: /\b(?:Eskom|SAPS|KwaZulu-Natal|Gauteng)\b/ },
  { country: 'NG', words: /\b(?:naira|INEC|EFCC)\b/ },
  {
    country: 'CA',
    words:
      /\b(?:RCMP|Mounties|Canadian Press|Sask\.|(?<!\d )B\.C\.|Alta\.|Ont\.|Que\.|N\.S\.|N\.B\.)(?![A-Za-z])/,
  },
  {
    country: 'AU',
    words: /\b(?:SES volunteers|Bureau of Meteorology|Centrelink|Labor MPs?|shire council)\b/,
  },
  {
    country: 'IN',
    words: /\b(?:lakhs?|crores?|Lok Sabha|Rajya Sabha|Vidhan Sabha|panchayat|tehsil|gram sabha)\b/,
  },
];

/** The land that the text begins with. */
export const landAt = (text: string): Sign | undefined =>
  LANDS.find(({ words }) => words.exec(text)?.index === 0);

/** What the page is about by such signs. */
export const signsOfCountries = (text: ArticleText): readonly Sign[] =>
  SIGNS.filter(({ words }) => text.blocks.some(({ folded }) => words.test(folded.text)));
