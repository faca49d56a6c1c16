import { type Brand, type Language, newBrand } from './core/brand';

/** What the manager chose. Kept in `storage.local` under `settings`, owned by the background. */
export interface Settings {
  version: 1;
  brand: Brand;
  /** Language of the interface; `auto` follows the browser. */
  interfaceLanguage: Language | 'auto';
  /** Theme of our own pages; pieces inside x.com follow X. */
  theme: 'auto' | 'light' | 'dark';
  /** Longest reply X accepts, in X's weighted characters. */
  replyLimit: number;
  /** Days until the follow-up that every answer plans. */
  followUpDays: number;
  /** Rules of the tone check that the manager muted for good. */
  mutedRules: string[];
  /** Whether the first-run screen was answered or skipped. */
  introduced: boolean;
  /** Whether hints and panel are shown on x.com. */
  enabled: boolean;
  notifications: boolean;
}

/** The settings of a new user. */
export function newSettings(timeZone?: string): Settings {
  return {
    version: 1,
    brand: newBrand(timeZone),
    interfaceLanguage: 'auto',
    theme: 'auto',
    replyLimit: 280,
    followUpDays: 1,
    mutedRules: [],
    introduced: false,
    enabled: true,
    notifications: true,
  };
}
