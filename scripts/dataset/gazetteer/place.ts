/** Towns and provinces as the compiler knows them, and what it takes to be one name. */
import { fold } from '../../../detection/text/fold.ts';

export interface Town {
  kind: 'town';
  /** GeoNames id. */
  geoname: number;
  /** Its name in the table, by which the files of corrections speak of it. */
  listed: string;
  title: string;
  /** All names, the title first. */
  names: string[];
  wikipedia: string;
  latitude: number;
  longitude: number;
  /** GeoNames' feature code. */
  feature: string;
  country: string;
  province: string;
  /** Codes of other provinces of its country where a place too small for a card of its own bears its name. */
  namesakes: string[];
  people: number;
  doubt: 0 | 1 | 2 | 3;
  id: string;
  lookalikes: string[];
}

export interface Province {
  kind: 'province';
  title: string;
  names: string[];
  wikipedia: string;
  country: string;
  /** GeoNames code; of a county our own below it. */
  province: string;
  doubt: 0 | 1 | 2 | 3;
  id: string;
}

/** What an editor says of a place in data/places/press-names.yaml or provinces.yaml. */
export interface PressName {
  title?: string;
  names?: string[];
  wikipedia?: string;
  alone?: boolean;
  /** False for a province that is never called so without its kind. */
  bare?: boolean;
  people?: number;
  skip?: string;
  /** Longer phrases that hold a name of it and mean something else. */
  lookalikes?: string[];
}

/** Names of one key are one name to a text. */
export const keyOf = (name: string): string => fold(name).text.toLowerCase().replaceAll('-', ' ');
