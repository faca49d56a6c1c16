import type { Language } from '../../brand';
import type { Practice } from '../../tone/report';
import type { Situation, Step, Template } from '../template';

/** A built-in template as it is written down: what follows from its file and step is left out. */
interface Entry {
  step: Step;
  title: string;
  tags: string[];
  text: string;
  /** French only. Default `vous`. */
  address?: 'tu';
}

/** What each step is there for. */
const SERVES: Record<Step, Practice[]> = {
  first: ['serious', 'transparent', 'positive', 'solution', 'followUp'],
  private: ['serious', 'transparent', 'positive', 'solution'],
  explain: ['serious', 'transparent', 'positive'],
  followUp: ['serious', 'positive', 'followUp'],
  satisfaction: ['serious', 'positive', 'followUp'],
  closing: ['serious', 'positive', 'followUp'],
  changed: ['serious', 'transparent', 'positive'],
};

/** Thanks and questions ask for no apology and no repair. */
const CALM: Practice[] = ['serious', 'positive'];
const CALM_SITUATIONS: readonly Situation[] = ['thanks', 'question', 'press'];

/**
 * The built-in templates of one situation in one language. An id is language, situation, step and the place among the
 * entries of that step (`en-late-first-2`), so new entries go to the end of their step.
 */
export function builtIn(lang: Language, situation: Situation, entries: readonly Entry[]): Template[] {
  const seen = new Map<Step, number>();
  return entries.map(({ address, ...entry }) => {
    const place = (seen.get(entry.step) ?? 0) + 1;
    seen.set(entry.step, place);
    return {
      ...entry,
      id: `${lang}-${situation}-${entry.step}${place > 1 ? `-${place}` : ''}`,
      lang,
      situation,
      practices: CALM_SITUATIONS.includes(situation) ? CALM : SERVES[entry.step],
      ...(lang === 'fr' && { address: address ?? 'vous' }),
      origin: 'builtIn' as const,
    };
  });
}
