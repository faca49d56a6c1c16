/** @jsxImportSource react */
import { ContentState, EditorState } from 'draft-js';
import { type ReactNode, useState } from 'react';
import { ICONS } from '../icons';
import { ACCENT } from '../look';
import { Avatar } from '../post/avatar';
import { Button, Icon, Span, Text, View, WordButton } from '../view';
import { word } from '../words';
import { useWorld } from '../world';
import { createPost } from './create-post';
import { decorators } from './decorators';
import { DraftEditor } from './draft-editor';
import { ToolBar } from './toolbar';

interface ComposerProps {
  /** Id of the answered post; null for a new one. */
  inReplyTo: string | null;
  /** X names the button by place: inline in pages, `tweetButton` in dialogs and in the photo view. */
  button: 'tweetButtonInline' | 'tweetButton';
  /** Whether the tool bar is away until the editor gets the focus, as inline in a thread. */
  collapsible?: boolean;
  autoFocus?: boolean;
  onSent?: () => void;
}

const empty = () => EditorState.createEmpty(decorators);
const ROW = { flexDirection: 'row', gap: 8 } as const;

/** X's composer around a real Draft.js editor. The send button looks at the editor's state, never at the page. */
export function Composer({ inReplyTo, button, collapsible = false, autoFocus = false, onSent }: ComposerProps) {
  const { account } = useWorld();
  const [state, setState] = useState(empty);
  const [open, setOpen] = useState(!collapsible);
  const [busy, setBusy] = useState(false);
  const text = state.getCurrentContent().getPlainText('\n');
  const send = async () => {
    if (busy || !text.trim()) return;
    setBusy(true);
    const sent = await createPost(text, inReplyTo);
    setBusy(false);
    if (!sent) return;
    setState((before) => EditorState.push(before, ContentState.createFromText(''), 'remove-range'));
    onSent?.();
  };
  const sendButton = (
    <WordButton
      test={button}
      word={word(inReplyTo ? 'reply' : 'post')}
      disabled={busy || !text.trim()}
      onClick={() => void send()}
    />
  );
  return (
    <View>
      <Progress busy={busy} />
      <View box={{ ...ROW, padding: '8px 16px' }}>
        <Avatar handle={account} linked={button === 'tweetButtonInline'} />
        <View box={{ flexGrow: 1, flexBasis: 0 }}>
          <Nest depth={8}>
            <View box={open ? {} : ROW}>
              <View box={{ flexGrow: 1, padding: '8px 0' }}>
                <DraftEditor
                  state={state}
                  onChange={setState}
                  onSend={() => void send()}
                  onFocus={() => setOpen(true)}
                  placeholder={word(inReplyTo ? 'yourReply' : 'happening')}
                  autoFocus={autoFocus}
                />
              </View>
              {open ? null : sendButton}
            </View>
          </Nest>
          {open ? <Foot>{sendButton}</Foot> : null}
        </View>
      </View>
    </View>
  );
}

function Progress({ busy }: { busy: boolean }) {
  return (
    <View role="progressbar" aria-valuenow={busy ? 50 : 0} style={busy ? {} : { visibility: 'hidden' }}>
      <View
        test="progressBar-bar"
        box={{ height: 2 }}
        style={{ width: busy ? '50%' : '0%', backgroundColor: ACCENT }}
      />
    </View>
  );
}

/** The boxes that stand between X's composer and its editor. */
function Nest({ depth, children }: { depth: number; children: ReactNode }) {
  return depth === 0 ? children : <View>{<Nest depth={depth - 1}>{children}</Nest>}</View>;
}

function Foot({ children }: { children: ReactNode }) {
  return (
    <View>
      <View>
        <Button aria-label={word('everyone')} box={{ flexDirection: 'row', gap: 4 }}>
          <Text style={{ color: ACCENT }} box={{ fontWeight: 700, fontSize: '0.85rem' }}>
            <Icon shape={ICONS.place} accent />
            <Span>{word('everyone')}</Span>
          </Text>
        </Button>
      </View>
      <View>
        <View>
          <ToolBar>
            <View>
              <View>{children}</View>
            </View>
          </ToolBar>
        </View>
      </View>
    </View>
  );
}
