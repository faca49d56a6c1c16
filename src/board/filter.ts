import { BANDS, type Band, RISKS, type Risk } from '../core/triage/hint';
import type { CaseQuery, SavedView } from '../messages';

const HOUR = 3_600_000;

/** Which part of a list is shown. What is absent lets everything through. */
export interface Filter {
  search: string;
  band?: Band;
  /** One risk, or any. */
  risk?: Risk | 'any';
  /** A language as X names it: `en`. */
  language?: string;
  /** Who of the team has it; an empty name: nobody. */
  owner?: string;
  /** A customer's handle, without @. */
  author?: string;
  /** Written so many hours ago at most. */
  ageHours?: number;
}

export const NO_FILTER: Filter = { search: '' };

/** The bands a tracked complaint can have. */
export const SHOWN_BANDS = BANDS.filter((band) => band !== 'none');

/** What the background is asked for. `now` (milliseconds since the epoch) counts by the hour, so that it keeps still. */
export function queryOf(filter: Filter, now: number): CaseQuery {
  const { search, band, risk, language, owner, author, ageHours } = filter;
  return {
    ...(search.trim() ? { search: search.trim() } : {}),
    ...(band ? { bands: [band] } : {}),
    ...(risk ? { risks: risk === 'any' ? [...RISKS] : [risk] } : {}),
    ...(language ? { languages: [language] } : {}),
    ...(owner === undefined ? {} : { owners: [owner] }),
    ...(author ? { author } : {}),
    ...(ageHours ? { postedFrom: (Math.floor(now / HOUR) - ageHours) * HOUR } : {}),
  };
}

/** What of a saved list keeps the filter: its age stays an age, since a moment would grow old. */
export function savedPartsOf(filter: Filter): Omit<SavedView, 'id' | 'name' | 'view'> {
  const { postedFrom: _, ...query } = queryOf(filter, 0);
  return { ...query, ...(filter.ageHours ? { ageHours: filter.ageHours } : {}) };
}

/** The filter of a saved list. */
export function filterOf({ search = '', bands, risks, languages, owners, author, ageHours }: SavedView): Filter {
  return compact({
    search,
    band: bands?.[0],
    risk: risks && risks.length > 1 ? 'any' : risks?.[0],
    language: languages?.[0],
    owner: owners?.[0],
    author,
    ageHours,
  });
}

/** The filter with some of its parts changed; `undefined` takes a part away. */
export function changed(filter: Filter, part: { [Part in keyof Filter]?: Filter[Part] | undefined }): Filter {
  return compact({ ...filter, ...part });
}

/** How many parts of the filter, the search aside, hold something back. */
export function partsOf({ search: _, ...parts }: Filter): number {
  return Object.keys(parts).length;
}

function compact(parts: { [Part in keyof Filter]?: Filter[Part] | undefined }): Filter {
  const given = Object.entries(parts).filter(([, value]) => value !== undefined);
  return { search: '', ...Object.fromEntries(given) };
}
