/** How English-language news writes Arabic town names that GeoNames transliterates with article and final h: Ar Raqqah is Raqqa. */
import { fold } from '../../../detection/text/fold.ts';

const ARABIC = new Set('SY IQ YE PS LB JO EG LY SD SA KW QA AE OM BH TN DZ MA MR SO'.split(' '));
const ARTICLE = /^(?:A[dlnrstz]|Adh|Ash|Ath|El|Ed|En|Er|Es|Et|Ez)[ -]/;
/** Shorter ones are too likely to be something else: At Till is not Till. */
const SHORTEST = 5;

export function arabicForms(name: string, country: string): string[] {
  if (!ARABIC.has(country)) return [];
  const folded = fold(name).text.replace(/[`']/g, '');
  const base = folded.replace(ARTICLE, '');
  const forms = new Set<string>();
  const short = base.replace(/ah$/, 'a');
  if (base !== folded) {
    for (const form of [base, short]) {
      forms.add(`al-${form}`);
      forms.add(`Al-${form}`);
      if (form.length >= SHORTEST) forms.add(form);
    }
  } else if (short !== base && short.length >= SHORTEST) forms.add(short);
  forms.delete(name);
  return [...forms];
}
