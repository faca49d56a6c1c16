import type { Rule } from '../rule';
import { accuseLying } from './accuse-lying';
import { actually } from './actually';
import { alreadyTold } from './already-told';
import { arguing } from './arguing';
import { asStated } from './as-stated';
import { blameCustomer } from './blame-customer';
import { blamePartner } from './blame-partner';
import { blameSystem } from './blame-system';
import { butApology } from './but-apology';
import { calmDown } from './calm-down';
import { conditionalApology } from './conditional-apology';
import { contempt } from './contempt';
import { denial } from './denial';
import { disbelief } from './disbelief';
import { facelessMistake } from './faceless-mistake';
import { feelingsApology } from './feelings-apology';
import { formulaicInconvenience } from './formulaic-inconvenience';
import { hideRequest } from './hide-request';
import { isolatedCase } from './isolated-case';
import { laughter } from './laughter';
import { minimise } from './minimise';
import { obvious } from './obvious';
import { othersDoNot } from './others-do-not';
import { rhetoricalQuestion } from './rhetorical-question';
import { safetyDenial } from './safety-denial';
import { sarcasm } from './sarcasm';
import { shouldHave } from './should-have';
import { showTheDoor } from './show-the-door';
import { threat } from './threat';

/** Every rule of the tone check. A test fails when a file of this folder is missing here. */
export const RULES: readonly Rule[] = [
  accuseLying,
  actually,
  alreadyTold,
  arguing,
  asStated,
  blameCustomer,
  blamePartner,
  blameSystem,
  butApology,
  calmDown,
  conditionalApology,
  contempt,
  denial,
  disbelief,
  facelessMistake,
  feelingsApology,
  formulaicInconvenience,
  hideRequest,
  isolatedCase,
  laughter,
  minimise,
  obvious,
  othersDoNot,
  rhetoricalQuestion,
  safetyDenial,
  sarcasm,
  shouldHave,
  showTheDoor,
  threat,
];
