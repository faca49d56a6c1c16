import type { Person } from './crowd-post';

/** The railway of the crowd, and the account that is logged in at first. */
export const VALMERE: Person = {
  handle: 'ValmereRail',
  name: 'Valmere Rail',
  verified: true,
  bio: 'Trains between the lakes and the coast. Nous répondons en français et en anglais.',
};

/** The parcel company of the crowd: the second account on the same browser. */
export const QUILLPOST: Person = {
  handle: 'Quillpost',
  name: 'Quillpost Parcels',
  verified: true,
  bio: 'Parcels, next day, to your door or locker.',
};

export const BRANDS: readonly Person[] = [VALMERE, QUILLPOST];

/** Words by which people name the brands without their account. */
export const BRAND_KEYWORDS: Record<string, string[]> = {
  ValmereRail: ['Valmere Rail', 'Valmere'],
  Quillpost: ['Quillpost'],
};
