import { evaluateTone } from './evaluate/tone';
import { evaluateTriage } from './evaluate/triage';

/** `npm run evaluate [-- triage|tone]`: prints every figure of the judgement, with its protocol. */
const wanted = process.argv[2];
if (wanted !== 'tone') evaluateTriage();
if (wanted !== 'triage') await evaluateTone();
