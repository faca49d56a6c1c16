/** @jsxImportSource react */
import { type ReactNode, useEffect } from 'react';
import { ICONS } from '../icons';
import { THEMES } from '../look';
import { closeLayer } from '../navigation';
import { Button, Icon, Span, Text, View } from '../view';
import { word } from '../words';
import { useWorld } from '../world';

const COVER = { position: 'fixed', inset: 0 } as const;

/** X's dialog: role=dialog around role=dialog with aria-modal, under #layers, with a mask. */
export function Modal({
  children,
  wide = false,
  drafts = false,
}: {
  children: ReactNode;
  wide?: boolean;
  drafts?: boolean;
}) {
  const { theme } = useWorld();
  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === 'Escape' && closeLayer();
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, []);
  const sheet = wide
    ? ({ width: '100%', height: '100%' } as const)
    : ({
        width: 600,
        maxWidth: '100%',
        borderRadius: 16,
        margin: '5vh auto',
        maxHeight: '90vh',
        overflow: 'auto',
      } as const);
  return (
    <View role="dialog" box={COVER}>
      <View>
        <View tabIndex={0} />
        <View role="group" tabIndex={0} box={{ ...COVER, outline: 'none' }}>
          <View test="mask" box={COVER} style={{ backgroundColor: 'rgba(91, 112, 131, 0.4)' }} onClick={closeLayer} />
          <View
            role="dialog"
            aria-modal="true"
            aria-labelledby="modal-header"
            box={sheet}
            style={{ backgroundColor: THEMES[theme].background }}
          >
            <View>
              <Bar drafts={drafts} />
              {children}
            </View>
          </View>
        </View>
        <View tabIndex={0} />
      </View>
    </View>
  );
}

function Bar({ drafts }: { drafts: boolean }) {
  return (
    <View id="modal-header" box={{ flexDirection: 'row', justifyContent: 'space-between', padding: '12px 16px' }}>
      <Button test="app-bar-close" aria-label={word('close')} onClick={closeLayer}>
        <Icon shape={ICONS.close} />
      </Button>
      {drafts ? (
        <Button test="unsentButton">
          <Text box={{ fontWeight: 700 }}>
            <Span>{word('drafts')}</Span>
          </Text>
        </Button>
      ) : null}
    </View>
  );
}
