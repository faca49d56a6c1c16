import type { Risk } from '../triage/hint';
import type { CueKind } from '../triage/reasonKinds';
import type { Situation } from './template';

/** The situation a risk of the hint stands for. A risk alone weighs less than one whose words are found as well. */
export const BY_RISK: Partial<Record<Risk, Situation>> = {
  safety: 'safety',
  privacy: 'dataLeak',
  billing: 'billing',
  discrimination: 'discrimination',
  outage: 'outage',
  boycott: 'boycott',
  media: 'press',
};

/** What the reasons of a hint say about what happened: they know negation, which words here do not. */
export const BY_REASON: Partial<Record<CueKind, readonly (readonly [Situation, number])[]>> = {
  refund: [['refund', 1.2]],
  not_received: [
    ['lost', 1],
    ['late', 0.8],
  ],
  late: [['late', 1.2]],
  waiting: [['late', 0.7]],
  no_answer: [['noAnswer', 1.2]],
  phone: [['noAnswer', 0.8]],
  broken: [['broken', 1.2]],
  not_working: [
    ['bug', 0.7],
    ['outage', 0.6],
    ['broken', 0.6],
  ],
  wrong_item: [['wrongItem', 1.2]],
  cancelled: [['cancelled', 1]],
  charged: [['billing', 1.2]],
  staff: [['staff', 0.8]],
  repeated: [['badRecovery', 0.5]],
  broken_promise: [['badRecovery', 0.8]],
};

/**
 * What makes a word mean something else, over the readable form of a post: a hospital is where somebody had to be, not
 * where our product brought them. Where one matches, the words are taken out before cues are looked for.
 */
export const OTHERWISE_MEANT: readonly RegExp[] = [
  /\b(?:hospital|clinic|surgery|doctor'?s?|a&e) (?:appointment|visit|shift|ward|bed|job|run|car park|treatment)s?\b/g,
  /\b(?:missed|miss|late for|late to|get to|getting to|reach|visit\w*|work(?:s|ing)? (?:at|in)) (?:\w+ ){0,3}(?:hospital|a&e)(?!\w)/g,
  /\b(?:rendez-vous|rdv|consultation|visite|operation|garde|examen|irm|scanner)s? (?:\w+ ){0,2}(?:a |au |aux |d'|de )(?:l')?(?:hopital|urgences|hosto)\b/g,
  /\b(?:rater?|ratee?|manquer?|louper?|aller|travaille|bosse) (?:\w+ ){0,4}(?:hopital|hosto)\b/g,
  /\bburn(?:t|ed|ing)? (?:out|through|a hole)\b/g,
  /\b(?:feeling|settle|calm|sit|sat|walk\w*|slow\w*|turn\w*|let\w*|lets) (?:\w+ )?down\b/g,
  /\b(?:any|an|some|no) updates?\b/g,
  /\bbrul(?:e|er|ee)s? (?:les etapes|d'envie|un feu)\b/g,
];
