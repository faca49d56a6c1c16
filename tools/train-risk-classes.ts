import { CLASS_NAMES, type ClassName } from '../src/core/triage/classes/wordClass';
import type { Risk } from '../src/core/triage/hint';

const OF_RISK: Record<Risk, readonly ClassName[]> = {
  safety: ['injury', 'sickness', 'medicalHelp', 'body', 'fire', 'giveWay', 'vehicle', 'vermin'],
  privacy: ['personal', 'exposed', 'texting'],
  billing: ['money', 'charge', 'wrongly'],
  fraud: ['theft', 'intruder'],
  legal: ['law'],
  discrimination: ['identity', 'treated'],
  outage: ['down', 'everybody'],
  boycott: ['leave', 'rally'],
  media: ['press', 'viral'],
  vulnerable: ['child', 'elder', 'disability', 'illness', 'pregnant', 'medicine', 'helpless'],
  distress: ['despair'],
  threat: ['violence'],
};

/** The classes whose words are believed to speak for a risk before any post is seen, as places in `CLASS_NAMES`. */
export const CLASS_OF_RISK = Object.fromEntries(
  Object.entries(OF_RISK).map(([risk, names]) => [risk, names.map((name) => CLASS_NAMES.indexOf(name))]),
) as Record<Risk, number[]>;
