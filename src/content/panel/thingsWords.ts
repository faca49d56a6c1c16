import { t, tn } from '../../ui/i18n';

/** How many things there are to look at, in words; empty where there are none. */
export function thingsWords(things: number): string {
  if (things === 0) return '';
  return things === 2 ? t('panel_things_two') : tn('panel_things', things);
}
