/** Names of seas and great lakes: no package has them. The usual English names; where peoples differ over one, none is printed. */
import { EARTH_RADIUS_KM } from '../../data/earth.ts';
import type { Point } from './rings.ts';

/** Name, latitude and longitude of its middle, and km from there within which the name may stand. */
type Sea = [name: string, latitude: number, longitude: number, reach: number];

const SEAS: readonly Sea[] = [
  ['Atlantic Ocean', 32, -45, 2300],
  ['Atlantic Ocean', -18, -18, 2300],
  ['Atlantic Ocean', 48, -25, 1300],
  ['Pacific Ocean', 25, -150, 3800],
  ['Pacific Ocean', 30, 160, 2300],
  ['Pacific Ocean', -25, -120, 4200],
  ['Pacific Ocean', 3, -165, 3300],
  ['Pacific Ocean', 8, -95, 900],
  ['Pacific Ocean', -20, -78, 900],
  ['Pacific Ocean', 40, -130, 900],
  ['Indian Ocean', -15, 78, 3000],
  ['Indian Ocean', -30, 108, 1000],
  ['Indian Ocean', -4, 52, 1300],
  ['Arctic Ocean', 84, 0, 1150],
  ['Southern Ocean', -62, 90, 1500],
  ['Mediterranean Sea', 34.5, 18, 650],
  ['Mediterranean Sea', 33.5, 30, 450],
  ['Mediterranean Sea', 39.5, 5.5, 350],
  ['Tyrrhenian Sea', 40, 12, 180],
  ['Adriatic Sea', 43, 15.3, 190],
  ['Ionian Sea', 38, 18.8, 200],
  ['Aegean Sea', 38.8, 25, 160],
  ['Black Sea', 43.2, 34, 330],
  ['Sea of Azov', 46.1, 36.6, 100],
  ['Caspian Sea', 42, 50.7, 330],
  ['North Sea', 56, 3, 350],
  ['Norwegian Sea', 67, 3, 500],
  ['Barents Sea', 74, 38, 500],
  ['Kara Sea', 75, 68, 400],
  ['Baltic Sea', 56.2, 18.7, 250],
  ['Gulf of Bothnia', 62, 19.5, 200],
  ['Gulf of Finland', 59.9, 26, 120],
  ['Bay of Biscay', 45.3, -4.8, 250],
  ['English Channel', 50, -2.2, 150],
  ['Irish Sea', 53.8, -5, 90],
  ['Red Sea', 20.5, 38.4, 450],
  ['Gulf of Aden', 12.5, 47.5, 300],
  ['Gulf of Oman', 24.7, 58.4, 170],
  ['Persian Gulf', 27, 51.3, 260],
  ['Persian Gulf', 25.9, 54.3, 120],
  ['Arabian Sea', 15, 63, 1000],
  ['Bay of Bengal', 14.5, 88, 700],
  ['Andaman Sea', 10.5, 95.7, 350],
  ['Gulf of Thailand', 9.8, 101.5, 270],
  ['South China Sea', 13.5, 114, 700],
  ['East China Sea', 28.5, 125, 350],
  ['Yellow Sea', 35.5, 123, 250],
  ['Philippine Sea', 18, 131, 800],
  ['Java Sea', -5, 111, 350],
  ['Banda Sea', -6, 127, 300],
  ['Celebes Sea', 3.3, 122, 250],
  ['Sulu Sea', 8.5, 119.8, 170],
  ['Timor Sea', -11.5, 127, 270],
  ['Arafura Sea', -9.5, 135, 350],
  ['Coral Sea', -17, 154, 800],
  ['Tasman Sea', -37, 160, 900],
  ['Sea of Okhotsk', 54, 149, 500],
  ['Bering Sea', 58, -178, 600],
  ['Gulf of Alaska', 57, -146, 400],
  ['Hudson Bay', 59.5, -85.5, 400],
  ['Labrador Sea', 58, -54, 450],
  ['Gulf of Mexico', 25.3, -90, 600],
  ['Caribbean Sea', 15, -74, 800],
  ['Gulf of Guinea', 2, 3, 500],
  ['Mozambique Channel', -18.5, 41, 350],
  ['Lake Superior', 47.7, -87.8, 150],
  ['Lake Michigan', 43.8, -87, 130],
  ['Lake Huron', 44.9, -82.4, 110],
  ['Lake Erie', 42.2, -81.2, 120],
  ['Lake Ontario', 43.65, -77.8, 100],
  ['Lake Victoria', -1, 33, 120],
  ['Lake Tanganyika', -6, 29.6, 250],
  ['Lake Malawi', -12, 34.5, 200],
  ['Lake Baikal', 53.5, 108.1, 200],
  ['Lake Ladoga', 60.8, 31.5, 70],
];

export interface SeaName {
  name: string;
  middle: Point;
  /** Radians. */
  reach: number;
}

export const SEA_NAMES: readonly SeaName[] = SEAS.map(([name, latitude, longitude, reach]) => ({
  name,
  middle: [longitude, latitude],
  reach: reach / EARTH_RADIUS_KM,
}));
