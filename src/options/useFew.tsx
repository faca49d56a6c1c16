import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t, tn } from '../ui/i18n';

/** The first few of a long list, and the button that shows the rest; null where all are shown anyway. */
export function useFew<T>(all: readonly T[], few: number): { shown: readonly T[]; toggle: JSX.Element | null } {
  const [open, setOpen] = useState(false);
  const hidden = all.length - few;
  const toggle =
    hidden > 0 ? (
      <button type="button" class="link soft s more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('options_fewer') : tn('options_more', hidden)}
      </button>
    ) : null;
  return { shown: open ? all : all.slice(0, few), toggle };
}
