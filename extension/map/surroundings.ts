/** What the package's places say of a country around a target: its capital, its provinces' names, its great cities. */
import type { PlaceFile } from '../../data/place-file.ts';

export interface Town {
  title: string;
  /** [latitude, longitude]. */
  at: [number, number];
}

export interface Surroundings {
  capital?: Town;
  /** Names of provinces by the GeoNames code that their shapes carry. */
  provinces: ReadonlyMap<string, string>;
  /** The largest first. */
  cities: readonly Town[];
}

export const NO_SURROUNDINGS: Surroundings = { provinces: new Map(), cities: [] };

/** Inhabitants from which a town helps to find another. */
const GREAT = 200_000;
/** What is no seat of anything must be this great: the gazetteer counts some quarters as cities. */
const GREAT_WITHOUT_SEAT = 1_500_000;
const SEAT = /^PPL[AC]/;
const MOST_CITIES = 120;

/** "Kharkiv Oblast": what kind of province it is, is not said on a map. */
const KIND =
  / (?:Oblast|Governorate|Province|Prefecture|Krai|Region|County|Voivodeship|Department|State|Autonomous Region|Uygur Autonomous Region)$/;

export const shortName = (title: string): string => title.replace(KIND, '');

export function surroundingsOf({ capital, provinces, towns }: PlaceFile): Surroundings {
  // As data/place-file.ts lays the columns.
  const [titles = [], latitudes = [], longitudes = [], features = [], , people = []] = towns;
  const cities = titles
    .map((_, at) => at)
    .filter((at) => Number(people[at]) >= (SEAT.test(String(features[at])) ? GREAT : GREAT_WITHOUT_SEAT))
    .sort((a, b) => Number(people[b]) - Number(people[a]))
    .slice(0, MOST_CITIES)
    .map((at): Town => ({ title: String(titles[at]), at: [Number(latitudes[at]), Number(longitudes[at])] }));
  return {
    ...(capital && { capital }),
    provinces: new Map(provinces.map(({ province, title }) => [province, shortName(title)])),
    cities,
  };
}
