import { hasWords, t } from './i18n';

/** What to tell a person about something that was refused or failed: the background names the words by their key. */
export function refusalWords(error: unknown): string {
  if (!(error instanceof Error)) return t('common_failed');
  const { cause: key, message } = error;
  return typeof key === 'string' && hasWords(key) ? t(key, message) : message;
}
