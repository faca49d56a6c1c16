import { evaluateHands } from './evaluate/hands';
import { evaluateReplies } from './evaluate/replies';
import { evaluateSituations } from './evaluate/situations';
import { evaluateTone } from './evaluate/tone';
import { evaluateTriage } from './evaluate/triage';
import { evaluateWatch } from './evaluate/watch';

/** `npm run evaluate [-- triage|hands|tone|replies|situations|watch]`: prints every figure of the judgement, with its protocol. */
const wanted = process.argv[2];
const isWanted = (part: string) => wanted === undefined || wanted === part;
if (isWanted('triage')) evaluateTriage();
if (isWanted('hands')) evaluateHands();
if (isWanted('situations')) evaluateSituations(process.argv.includes('--detailed'));
if (isWanted('tone')) await evaluateTone();
if (isWanted('replies')) evaluateReplies();
if (isWanted('watch')) evaluateWatch();
