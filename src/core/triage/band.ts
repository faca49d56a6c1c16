import type { Bearing } from './bearing';
import type { Direction } from './direction';
import type { Band, Level, Risk } from './hint';

/** From these probabilities on a post is a complaint that deserves a reply, or one that deserves a look. */
export const ACT_FROM = 0.5;
export const WATCH_FROM = 0.3;

/** Risks that are urgent by themselves once the post complains; the others need a severe complaint that spreads. */
const URGENT: ReadonlySet<Risk> = new Set([
  'safety',
  'privacy',
  'legal',
  'discrimination',
  'threat',
  'distress',
  'boycott',
  'media',
]);
/** Urgent even where the wording hardly complains: the model knows anger, not despair. */
const ALWAYS_URGENT: ReadonlySet<Risk> = new Set(['distress', 'threat', 'safety']);

/** What the band rests on. `friction`: a question or remark in which something goes wrong. */
export interface BandGrounds {
  complaint: number;
  severity: Level;
  reach: Level;
  risks: readonly Risk[];
  direction: Direction;
  friction: boolean;
  bearing: Bearing;
}

/** How much a post asks of us. Reach only raises; a complaint to somebody else is worth a look at most. */
export function bandOf({ complaint, severity, reach, risks, direction, friction, bearing }: BandGrounds): Band {
  const complains = complaint >= ACT_FROM;
  if (direction === 'elsewhere') return complains || risks.length > 0 ? 'watch' : 'none';
  if (risks.some((risk) => ALWAYS_URGENT.has(risk)) && complaint >= 0.2) return 'urgent';
  if (risks.some((risk) => URGENT.has(risk)) && complaint >= WATCH_FROM) return 'urgent';
  if (complains && severity === 'high' && reach === 'high') return 'urgent';
  if (complains || (risks.length > 0 && complaint >= WATCH_FROM)) return 'act';
  // Without any fault a question or thanks asks for no care, whatever the model makes of its words.
  if (bearing !== 'open' && risks.length === 0) return 'none';
  return complaint >= WATCH_FROM || risks.length > 0 || friction ? 'watch' : 'none';
}
