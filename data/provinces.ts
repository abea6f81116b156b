/** Codes of provinces, which are GeoNames' (GB.ENG), and of the counties in them, which are our own below those (GB.ENG.lancashire). */

export const isCounty = (code: string): boolean => code.split('.').length > 2;

/** The province that a county lies in; of a province itself. */
export const provinceAbove = (code: string): string => code.split('.').slice(0, 2).join('.');

/** Whether a province or county is the other one or lies in it. */
export const liesIn = (code: string, other: string): boolean =>
  code === other || code.startsWith(`${other}.`);

/** A county and the province that it lies in; a province alone. */
export const provincesOf = (code: string): string[] =>
  isCounty(code) ? [code, provinceAbove(code)] : [code];
