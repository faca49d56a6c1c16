import { RULES } from '../core/tone/rules';
import { language } from '../ui/i18n';

/** What a rule of the tone check says, in the language of the interface; the id, spelt out, of one that is gone. */
export function ruleWords(id: string): string {
  const rule = RULES.find((one) => one.id === id);
  if (rule) return rule.why[language()];
  const words = id.replace(/[-_]/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether a rule may be muted: one that keeps a customer's data out of sight may not. */
export function mayBeMuted(id: string): boolean {
  return RULES.some((rule) => rule.id === id && !(rule.topic === 'privacy' && rule.level === 'error'));
}
