/** @jsxImportSource react */
import { Link } from '../link';
import { ACCENT } from '../look';
import { routeOf } from '../navigation';
import { testId } from '../test-id';
import { Span, Text, View } from '../view';
import { word } from '../words';
import { type Toast, useWorld } from '../world';
import { PhotoView } from './photo-view';
import { ComposeDialog } from './reply-dialog';

/** #layers: dialogs, the photo view and toasts. Stands before the app in the document. */
export function Layers() {
  const { path, replyTo, toasts } = useWorld();
  const route = routeOf(path);
  const composing = route.page === 'compose' || replyTo !== null;
  return (
    <div id="layers" className="css-175oi2r" style={{ zIndex: 1 }}>
      <View>
        <View test="chat-drawer-root" />
      </View>
      {route.page === 'status' && route.photo ? <PhotoView id={route.id} /> : null}
      {composing ? <ComposeDialog inReplyTo={replyTo} /> : null}
      <View
        role="status"
        aria-live="polite"
        box={{ position: 'fixed', bottom: 32, left: '50%', transform: 'translateX(-50%)', gap: 8 }}
      >
        {toasts.map((toast) => (
          <ToastBox key={toast.id} toast={toast} />
        ))}
      </View>
    </div>
  );
}

function ToastBox({ toast }: { toast: Toast }) {
  const box = { flexDirection: 'row', gap: 16, padding: '12px 16px', borderRadius: 4 } as const;
  return (
    <div className="css-175oi2r" role="alert" {...testId('toast')}>
      <View box={box} style={{ backgroundColor: ACCENT }}>
        <Text style={{ color: 'rgb(255, 255, 255)' }}>
          <Span>{toast.text}</Span>
        </Text>
        {toast.href ? (
          <Link href={toast.href} style={{ color: 'rgb(255, 255, 255)' }}>
            <Text box={{ fontWeight: 700 }} style={{ color: 'rgb(255, 255, 255)' }}>
              <Span>{word('view')}</Span>
            </Text>
          </Link>
        ) : null}
      </View>
    </div>
  );
}
