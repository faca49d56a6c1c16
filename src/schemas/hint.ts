import * as v from 'valibot';
import { BANDS, type Hint, RISKS } from '../core/triage/hint';
import { NameSchema, PostIdSchema, TextSchema } from './text';

const OffsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const LevelSchema = v.picklist(['low', 'medium', 'high']);

const ReasonSchema = v.object({
  kind: NameSchema,
  weight: v.pipe(v.number(), v.finite()),
  start: v.exactOptional(OffsetSchema),
  end: v.exactOptional(OffsetSchema),
  text: TextSchema,
});

/** A band, as a correction or a stored judgement names it. */
export const BandSchema = v.picklist(BANDS);

/** A judgement that was stored or imported. */
export const HintSchema: v.GenericSchema<unknown, Hint> = v.object({
  postId: PostIdSchema,
  band: BandSchema,
  complaint: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  severity: LevelSchema,
  risks: v.pipe(v.array(v.picklist(RISKS)), v.maxLength(RISKS.length)),
  reach: LevelSchema,
  reasons: v.pipe(v.array(ReasonSchema), v.maxLength(100)),
});
