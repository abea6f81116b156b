/** What only one country's news speaks of, without naming the country: a page about Lancashire is about Britain. */
import type { ArticleText } from '../article-text.ts';

interface Sign {
  country: string;
  /** GeoNames code of the province, where the sign tells it. */
  province?: string;
  words: RegExp;
}

const SIGNS: readonly Sign[] = [
  {
    country: 'GB',
    province: 'GB.ENG',
    words:
      /\b(?:Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|County Durham|Cumbria|Derbyshire|Devon|Dorset|East Sussex|Essex|Gloucestershire|Hampshire|Herefordshire|Hertfordshire|Lancashire|Leicestershire|Lincolnshire|Merseyside|Norfolk Police|Northamptonshire|Northumberland|Nottinghamshire|Oxfordshire|Shropshire|South Yorkshire|Staffordshire|Suffolk Police|Surrey Police|Teesside|Tyne and Wear|Warwickshire|West (?:Midlands|Sussex|Yorkshire)|Wiltshire|Worcestershire|Yorkshire)\b/,
  },
  {
    country: 'GB',
    words:
      /\b(?:County (?:Antrim|Armagh|Down|Tyrone)|Crown Court|Magistrates' Court|Det (?:Con|Insp|Sgt|Supt)|Labour MPs?|Tory MPs?|Tories|Conservative MPs?|NHS|council tax)\b/,
  },
  { country: 'CA', words: /\b(?:RCMP|Mounties|Canadian Press|Sask\.|B\.C\.|Alta\.|Ont\.)(?![A-Za-z])/ },
  {
    country: 'AU',
    words: /\b(?:SES volunteers|Bureau of Meteorology|Centrelink|Labor MPs?|shire council)\b/,
  },
  {
    country: 'IN',
    words: /\b(?:lakhs?|crores?|Lok Sabha|Rajya Sabha|Vidhan Sabha|panchayat|tehsil|gram sabha)\b/,
  },
];

/** What the page is about by such signs. */
export const signsOfCountries = (text: ArticleText): readonly Sign[] =>
  SIGNS.filter(({ words }) => text.blocks.some(({ folded }) => words.test(folded.text)));
