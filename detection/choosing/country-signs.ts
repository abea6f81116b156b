/** What only one country's news speaks of, without naming the country: a page about Lancashire is about Britain. */
import type { ArticleText } from '../article-text.ts';

const SIGNS: Readonly<Record<string, RegExp>> = {
  GB: /\b(?:Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|County (?:Antrim|Armagh|Down|Durham|Tyrone)|Cumbria|Derbyshire|Devon|Dorset|East Sussex|Essex|Gloucestershire|Hampshire|Herefordshire|Hertfordshire|Lancashire|Leicestershire|Lincolnshire|Merseyside|Norfolk Police|Northamptonshire|Northumberland|Nottinghamshire|Oxfordshire|Shropshire|South Yorkshire|Staffordshire|Suffolk Police|Surrey Police|Teesside|Tyne and Wear|Warwickshire|West (?:Midlands|Sussex|Yorkshire)|Wiltshire|Worcestershire|Yorkshire|Crown Court|Magistrates' Court|Det (?:Con|Insp|Sgt|Supt)|Labour MPs?|Tory MPs?|Tories|Conservative MPs?|NHS|council tax)\b/,
  CA: /\b(?:RCMP|Mounties|Canadian Press|Sask\.|B\.C\.|Alta\.|Ont\.)(?![A-Za-z])/,
  AU: /\b(?:NSW|SES volunteers|Bureau of Meteorology|Centrelink|Labor MPs?|shire council)\b/,
  IN: /\b(?:lakhs?|crores?|Lok Sabha|Rajya Sabha|Vidhan Sabha|panchayat|tehsil|gram sabha)\b/,
  US: /\b(?:Sheriff's Office|county commissioners|school board|interstate highway)\b/,
};

/** Codes of the countries that the page is about by such signs. */
export const countriesBySigns = (text: ArticleText): string[] =>
  Object.entries(SIGNS)
    .filter(([, sign]) => text.blocks.some(({ folded }) => sign.test(folded.text)))
    .map(([country]) => country);
