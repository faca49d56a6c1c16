import { newBrand } from '../../src/core/brand';
import { judge } from '../../src/core/triage/judge';
import { corpusPosts } from '../corpus/posts';
import { postFrom } from '../triage-input';
import { share } from './measures';
import { evaluatePublicSets } from './triage-data';
import { evaluateJudgement } from './triage-judgement';
import { evaluateSpeed } from './triage-speed';

/** Prints all figures of triage. Sets that are not there are named as skipped. */
export function evaluateTriage(): void {
  evaluatePublicSets();
  evaluateJudgement();
  unseenCorpus();
  evaluateSpeed();
}

/** Invented posts whose cores were not trained on. They were made by the same hand as the trained ones: no real figure. */
function unseenCorpus(): void {
  const rows = corpusPosts().filter(({ seen }) => !seen);
  console.log('invented corpus, unseen cores ("act" or above by the shipped model; not a figure on real posts):');
  for (const kind of [...new Set(rows.map((row) => row.kind))]) {
    const of = rows.filter((row) => row.kind === kind);
    const acted = of.filter(({ text, lang }) => {
      const { band } = judge(postFrom({ text, lang }), { brand: newBrand() });
      return band === 'act' || band === 'urgent';
    });
    console.log(`  ${kind.padEnd(16)} ${share(acted.length, of.length)}`);
  }
}
