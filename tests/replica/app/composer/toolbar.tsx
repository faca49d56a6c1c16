/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { ICONS } from '../icons';
import { testId } from '../test-id';
import { Button, Icon, Span, Text, View } from '../view';
import { word } from '../words';

const TOOLS = [
  { test: 'gifSearchButton', shape: ICONS.gif, label: 'gif' },
  { test: 'grokImgGen', shape: ICONS.grok, label: 'grok' },
  { test: 'createPollButton', shape: ICONS.poll, label: 'poll' },
  { test: undefined, shape: ICONS.emoji, label: 'emoji' },
  { test: 'scheduleOption', shape: ICONS.schedule, label: 'schedule' },
  { test: 'geoButton', shape: ICONS.place, label: 'place' },
  { test: 'contentDisclosureButton', shape: ICONS.lock, label: 'more' },
] as const;

/** X's tool bar: a subtree of its own, far from the editor, with the send button at its end. */
export function ToolBar({ children }: { children: ReactNode }) {
  return (
    <View
      test="toolBar"
      box={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'center', marginTop: 12 }}
    >
      <nav role="navigation" className="css-175oi2r">
        <View test="ScrollSnap-SwipeableList" style={{ overflow: 'hidden' }}>
          <View test="ScrollSnap-List" role="tablist" box={{ flexDirection: 'row', gap: 12 }}>
            <Tool>
              <Button aria-label={word('photos')}>
                <Icon shape={ICONS.photo} accent />
              </Button>
              <input type="file" tabIndex={-1} hidden {...testId('fileInput')} />
            </Tool>
            {TOOLS.map((tool) => (
              <Tool key={tool.label}>
                <Button aria-label={word(tool.label)} {...(tool.test ? { test: tool.test } : {})}>
                  <Text>
                    <Icon shape={tool.shape} accent />
                    <Span />
                  </Text>
                </Button>
              </Tool>
            ))}
          </View>
        </View>
      </nav>
      {children}
    </View>
  );
}

function Tool({ children }: { children: ReactNode }) {
  return (
    <View role="presentation">
      <View>{children}</View>
    </View>
  );
}
