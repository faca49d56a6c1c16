import { useCallback, useEffect, useState } from 'preact/hooks';

const SHOWN_FOR = 8000;

/** One sentence about what was done or did not work, and what can be done about it. */
export interface ToastWords {
  words: string;
  /** The one thing that can be done: undo, copy instead… */
  action?: { words: string; do: () => unknown; key?: string };
}

/** One toast at a time; the newest wins and leaves after eight seconds. */
export function useToast(): {
  toast: ToastWords | null;
  show: (toast: ToastWords) => void;
  hide: () => void;
} {
  const [toast, setToast] = useState<ToastWords | null>(null);
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => setToast(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast]);
  return { toast, show: setToast, hide: useCallback(() => setToast(null), []) };
}
