/** Which countries and provinces the page is about, each with what says so: no name may speak for itself. */
import { provincesOf } from '../../data/provinces.ts';
import type { ArticleText } from '../article-text.ts';
import { type IndexedCard, provinceOf } from '../names-index/source.ts';
import { statesOfCounties } from './places/american-counties.ts';
import { signsOfCountries } from './places/country-signs.ts';

const witness = (of: Map<string, Set<string>>, what: string, who: string): void => {
  const known = of.get(what);
  if (known) known.add(who);
  else of.set(what, new Set([who]));
};

const SIGN = 'sign of';

/** Whether a name stands for the country: a word that only its news has may be the very name in question. */
export const isNamedCountry = (witnesses: ReadonlySet<string> | undefined, except: string): boolean =>
  witnesses !== undefined && [...witnesses].some((who) => who !== except && !who.startsWith(SIGN));

export class PageWitnesses {
  /** By ISO 3166-1 code. */
  readonly countries = new Map<string, Set<string>>();
  /** By code: the provinces and counties that the page names, and those of which it names a town. */
  readonly provinces = new Map<string, Set<string>>();
  readonly neighbours = new Map<string, Set<string>>();

  constructor(text: ArticleText) {
    for (const { country, province } of signsOfCountries(text)) {
      witness(this.countries, country, `${SIGN} ${country}`);
      if (province) witness(this.provinces, province, `${SIGN} ${province}`);
    }
    for (const state of statesOfCounties(text)) {
      witness(this.countries, state.slice(0, 2), `county of ${state}`);
      witness(this.provinces, state, `county of ${state}`);
    }
  }

  /** Hears a card that the page names in all likelihood. */
  hear(card: IndexedCard): void {
    for (const country of card.countries) witness(this.countries, country, card.id);
    const province = provinceOf(card);
    for (const code of province ? provincesOf(province) : [])
      witness(card.kind === 'region' ? this.provinces : this.neighbours, code, card.id);
  }

  hearCountry(country: string, who: string): void {
    witness(this.countries, country, who);
  }

  hearProvince(province: string, who: string): void {
    witness(this.provinces, province, who);
  }
}
