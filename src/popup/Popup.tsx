import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TemplateOffer } from '../core/templates/template';
import { ask, type CaseView, type Protocol } from '../messages';
import { Failure } from '../ui/components/Failure';
import { Loading } from '../ui/components/Loading';
import { ToastPlace } from '../ui/components/ToastPlace';
import type { PageProps } from '../ui/page/mountPage';
import { useAsked } from '../ui/page/useAsked';
import { useChanged } from '../ui/page/useChanged';
import { useToast } from '../ui/page/useToast';
import { useDelivery } from '../ui/templates/useDelivery';
import { VariableForm } from '../ui/templates/VariableForm';
import { useNow } from '../ui/useNow';
import { Overview } from './Overview';

interface PopupProps extends PageProps {
  /** Where the manager is, as it was told while the popup was loading. */
  first?: Protocol['overview']['reply'];
}

/** The popup: counts, the complaint in view, and the replies that fit it. */
export function Popup({ settings, first }: PopupProps): JSX.Element {
  // Asked again at once: what changed meanwhile was told to nobody.
  const { value: overview, error, reload } = useAsked(() => ask('overview', {}), '', first);
  useChanged('cases', reload);
  useChanged('watch', reload);
  const now = useNow();
  const { toast, show, hide } = useToast();
  const delivery = useDelivery(show);
  const [picked, pick] = useState<CaseView | null>(null);
  const [filling, setFilling] = useState<TemplateOffer | null>(null);

  if (!overview) return error ? <Failure error={error} retry={reload} /> : <Loading />;
  return (
    <>
      {filling ? (
        <main>
          <VariableForm
            offer={filling}
            active={overview.active ?? picked}
            now={now}
            limit={settings.replyLimit}
            delivery={delivery}
            back={() => setFilling(null)}
          />
        </main>
      ) : (
        <Overview {...{ overview, now, delivery, picked, pick }} fill={setFilling} />
      )}
      <ToastPlace toast={toast} hide={hide} />
    </>
  );
}
