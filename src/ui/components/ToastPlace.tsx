import type { JSX } from 'preact';
import type { ToastWords } from '../page/useToast';
import { Button } from './Button';

/** Where a page's toast appears. It is there from the start, so that screen readers announce what comes. */
export function ToastPlace({ toast, hide }: { toast: ToastWords | null; hide: () => void }): JSX.Element {
  const action = toast?.action;
  return (
    <div class="toast-place" role="status">
      {toast ? (
        <div class="toast">
          <span class="grow">{toast.words}</span>
          {action ? (
            <Button
              small
              {...(action.key ? { shortcut: action.key } : {})}
              onClick={() => {
                hide();
                void action.do();
              }}
            >
              {action.words}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
