import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Brand, Language } from '../core/brand';
import { SettingsSchema } from '../schemas/settings';
import { newSettings, type Settings } from '../settings';
import { inCrisisHours } from './crisis';
import { managerName } from './self';

/** The manager's settings. Broken ones are kept apart under `settings_broken` and replaced by the first ones. */
export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  if (settings === undefined) return firstSettings();
  const parsed = v.safeParse(SettingsSchema, completed(settings));
  if (parsed.success) return parsed.output;
  await browser.storage.local.set({ settings_broken: settings });
  await browser.storage.local.remove('settings');
  return firstSettings();
}

/** Writes settings that were parsed before. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ settings });
}

/** The account logged in on X when a tab last told. */
export async function readDetectedHandle(): Promise<string | undefined> {
  const { detectedHandle } = await browser.storage.local.get('detectedHandle');
  return typeof detectedHandle === 'string' ? detectedHandle : undefined;
}

/** Remembers the account logged in on X. Returns whether it is another than before. */
export async function keepDetectedHandle(handle: string | undefined): Promise<boolean> {
  if (!handle || handle === (await readDetectedHandle())) return false;
  await browser.storage.local.set({ detectedHandle: handle });
  return true;
}

/** The brand to judge for, in a crisis with clocks that never stop: until the manager names a handle, it is the account logged in on X. */
export async function effectiveBrand(settings: Settings): Promise<Brand> {
  const brand = await inCrisisHours(settings.brand);
  if (brand.handles.length > 0) return brand;
  const detected = await readDetectedHandle();
  return detected ? { ...brand, handles: [detected] } : brand;
}

/** How whoever sits here is named in the ledger. */
export async function currentManager(): Promise<string> {
  return managerName((await readSettings()).brand, await readDetectedHandle());
}

/** The language in which the manager is spoken to. */
export function interfaceLanguage(settings: Settings): Language {
  if (settings.interfaceLanguage !== 'auto') return settings.interfaceLanguage;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** Settings of an earlier version lack what was added since: it starts as for a new user. */
function completed(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return settings;
  const first = firstSettings();
  const brand = 'brand' in settings ? settings.brand : undefined;
  const isWhole = typeof brand === 'object' && brand !== null;
  return { ...first, ...settings, brand: isWhole ? { ...first.brand, ...brand } : brand };
}

function firstSettings(): Settings {
  return newSettings(Intl.DateTimeFormat().resolvedOptions().timeZone);
}
