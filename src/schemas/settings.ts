import * as v from 'valibot';
import type { Settings } from '../settings';
import { SavedViewSchema } from './query';
import { HandleSchema, LineSchema, NameSchema } from './text';

const LanguageSchema = v.picklist(['en', 'fr']);

const TimeZoneSchema = v.pipe(v.string(), v.maxLength(60), v.check(isTimeZone, 'This time zone is not known.'));

const RangeSchema = v.pipe(
  v.object({
    from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439)),
    to: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440)),
  }),
  v.check((range) => range.from < range.to, 'Hours end after they begin.'),
);

const MinuteSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));

const HoursSchema = v.object({
  timeZone: TimeZoneSchema,
  week: v.pipe(
    v.array(v.pipe(v.array(RangeSchema), v.maxLength(12))),
    v.check((week) => week.length === 0 || week.length === 7, 'A week has seven days.'),
  ),
  holidays: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'A holiday is written 2026-12-25.'))),
    v.maxLength(400, 'At most 400 holidays can be kept.'),
  ),
});

const BrandSchema = v.object({
  handles: v.pipe(v.array(HandleSchema), v.maxLength(50, 'At most 50 handles can be kept.')),
  keywords: v.pipe(v.array(LineSchema), v.maxLength(200, 'At most 200 keywords can be kept.')),
  staff: v.pipe(v.array(HandleSchema), v.maxLength(500, 'At most 500 people can be kept.')),
  languages: v.pipe(v.array(LanguageSchema), v.maxLength(2)),
  agent: LineSchema,
  address: v.picklist(['vous', 'tu']),
  contacts: v.pipe(v.array(LineSchema), v.maxLength(100, 'At most 100 contacts can be kept.')),
  targetMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_160, 'The target is at most two weeks.')),
  hours: HoursSchema,
});

/** The manager's choices, as a page sends them and as `storage.local` gives them back. */
export const SettingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  version: v.literal(1),
  brand: BrandSchema,
  interfaceLanguage: v.picklist(['auto', 'en', 'fr']),
  theme: v.picklist(['auto', 'light', 'dark']),
  replyLimit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(25_000)),
  followUpDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(90, 'A follow-up is at most 90 days away.')),
  mutedRules: v.pipe(v.array(NameSchema), v.maxLength(500)),
  introduced: v.boolean(),
  enabled: v.boolean(),
  notifications: v.boolean(),
  quietHours: v.object({ on: v.boolean(), from: MinuteSchema, to: MinuteSchema }),
  crisisByRule: v.boolean(),
  team: v.pipe(v.array(LineSchema), v.maxLength(200, 'At most 200 people can be kept.')),
  savedViews: v.pipe(v.array(SavedViewSchema), v.maxLength(50, 'At most 50 lists can be kept.')),
  retentionDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36_500)),
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
