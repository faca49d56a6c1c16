import type { Topic } from '../../core/tone/report';
import { t } from '../../ui/i18n';

/** Topics that are no practice. */
const OTHERS: readonly Topic[] = ['privacy', 'template', 'language', 'length', 'duplicate'];

/** What a finding is about: one of the six practices, or another matter. */
export function topicWords(topic: Topic): string {
  return t(OTHERS.includes(topic) ? `panel_topic_${topic}` : `common_practice_${topic}`);
}
