/** Distances and directions on the earth, taken as a sphere. */

export const EARTH_RADIUS_KM = 6371;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const COMPASS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

/** How far and in which direction `to` lies from `from`, along the great circle. */
export function wayBetween(from: [number, number], to: [number, number]): { km: number; direction: string } {
  const [lat1, lon1, lat2, lon2] = [from[0], from[1], to[0], to[1]].map(radians) as [
    number,
    number,
    number,
    number,
  ];
  const half =
    Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2;
  const east = Math.sin(lon2 - lon1) * Math.cos(lat2);
  const north = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(lon2 - lon1);
  const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return {
    km: 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half))),
    direction: COMPASS[(eighth + COMPASS.length) % COMPASS.length] as string,
  };
}
