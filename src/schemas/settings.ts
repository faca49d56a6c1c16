import * as v from 'valibot';
import type { Settings } from '../settings';
import { SavedViewSchema } from './query';
import { HandleSchema, LineSchema, NameSchema } from './text';

const LanguageSchema = v.picklist(['en', 'fr']);

const TimeZoneSchema = v.pipe(v.string(), v.maxLength(60), v.check(isTimeZone, 'refusal_time_zone'));

const RangeSchema = v.pipe(
  v.object({
    from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439)),
    to: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440)),
  }),
  v.check((range) => range.from < range.to, 'refusal_hours'),
);

const MinuteSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));

const HoursSchema = v.object({
  timeZone: TimeZoneSchema,
  week: v.pipe(
    v.array(v.pipe(v.array(RangeSchema), v.maxLength(12))),
    v.check((week) => week.length === 0 || week.length === 7, 'A week has seven days.'),
  ),
  holidays: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'refusal_holiday'))),
    v.maxLength(400, 'refusal_too_many_holidays'),
  ),
});

const BrandSchema = v.object({
  handles: v.pipe(v.array(HandleSchema), v.maxLength(50, 'refusal_too_many_handles')),
  keywords: v.pipe(v.array(LineSchema), v.maxLength(200, 'refusal_too_many_keywords')),
  staff: v.pipe(v.array(HandleSchema), v.maxLength(500, 'refusal_too_many_staff')),
  languages: v.pipe(v.array(LanguageSchema), v.maxLength(2)),
  agent: LineSchema,
  address: v.picklist(['vous', 'tu']),
  contacts: v.pipe(v.array(LineSchema), v.maxLength(100, 'refusal_too_many_contacts')),
  targetMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_160, 'refusal_target')),
  hours: HoursSchema,
});

/** The manager's choices, as a page sends them and as `storage.local` gives them back. */
export const SettingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  version: v.literal(1),
  brand: BrandSchema,
  interfaceLanguage: v.picklist(['auto', 'en', 'fr']),
  theme: v.picklist(['auto', 'light', 'dark']),
  replyLimit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(25_000)),
  followUpDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(90, 'refusal_follow_up')),
  mutedRules: v.pipe(v.array(NameSchema), v.maxLength(500)),
  introduced: v.boolean(),
  enabled: v.boolean(),
  notifications: v.boolean(),
  quietHours: v.object({ on: v.boolean(), from: MinuteSchema, to: MinuteSchema }),
  crisisByRule: v.boolean(),
  team: v.pipe(v.array(LineSchema), v.maxLength(200, 'refusal_too_many_in_team')),
  savedViews: v.pipe(v.array(SavedViewSchema), v.maxLength(50, 'refusal_too_many_lists')),
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
