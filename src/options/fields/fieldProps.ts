import type { Brand } from '../../core/brand';

/** What every field of the brand is given: the brand as it stands, and how to change part of it. */
export interface BrandFieldProps {
  brand: Brand;
  change: (part: Partial<Brand>) => void;
}
