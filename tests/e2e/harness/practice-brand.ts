import { type Brand, newBrand } from '../../../src/core/brand';
import { BRAND_KEYWORDS, VALMERE } from '../../replica/crowd/brands';

/** The crowd's railway as a manager would have set it up, replying around the clock. */
export function practiceBrand(): Brand {
  return {
    ...newBrand('UTC'),
    handles: [VALMERE.handle],
    keywords: BRAND_KEYWORDS[VALMERE.handle] ?? [],
    agent: 'Ada',
  };
}
