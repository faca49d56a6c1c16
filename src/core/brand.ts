import type { Hours } from './cases/hours';

/** The languages of the interface, and those that rules, cues and templates know in full depth. */
export type Language = 'en' | 'fr';

/** Whom we speak for, and how. */
export interface Brand {
  /** Accounts of the brand, without @; the first is the main one. Compared without regard to case. */
  handles: string[];
  /** Words people use for the brand without naming its account. */
  keywords: string[];
  /** Accounts of the brand's own people, without @: their posts are never complaints. */
  staff: string[];
  /** Languages in which the brand replies, preferred first. */
  languages: Language[];
  /** First name that signs replies; empty where the team does not sign. */
  agent: string;
  /** How the brand addresses people in French. */
  address: 'vous' | 'tu';
  /** E-mail addresses, phone numbers and web domains of the brand that may stand in a public reply. */
  contacts: string[];
  /** Goal for a first reply, in working minutes. */
  targetMinutes: number;
  hours: Hours;
}

/** A brand that knows nothing yet: no handle, the target and hours a new user starts with. */
export function newBrand(timeZone = 'UTC'): Brand {
  return {
    handles: [],
    keywords: [],
    staff: [],
    languages: ['en', 'fr'],
    agent: '',
    address: 'vous',
    contacts: [],
    targetMinutes: 60,
    hours: { timeZone, week: [], holidays: [] },
  };
}

/** Whether `handle` (with or without @) is an account of the brand itself. */
export function isBrandHandle(brand: Brand, handle: string): boolean {
  const wanted = bare(handle);
  return brand.handles.some((own) => bare(own) === wanted);
}

function bare(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase();
}
