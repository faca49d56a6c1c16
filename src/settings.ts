import { type Brand, type Language, newBrand } from './core/brand';
import type { SavedView } from './core/cases/view';

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
  /** When no notification comes: minutes since local midnight; `from` after `to` runs over midnight. */
  quietHours: { on: boolean; from: number; to: number };
  /** Whether crisis mode begins by itself when the watch reaches `crisis`. */
  crisisByRule: boolean;
  /** People cases can be assigned to, first names as they sign. */
  team: string[];
  /** The manager's own lists on the board. */
  savedViews: SavedView[];
  /** Words and names of cases settled longer ago than this many days are taken out; 0 keeps them for ever. */
  retentionDays: number;
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
    quietHours: { on: false, from: 1200, to: 480 },
    crisisByRule: false,
    team: [],
    savedViews: [],
    retentionDays: 0,
  };
}
