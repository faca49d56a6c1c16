/** @jsxImportSource react */
import { DefaultDraftBlockRenderMap, Editor, type EditorState, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { testId } from '../test-id';
import { Text, View } from '../view';
import { word } from '../words';
import { registerEditor } from './editors';

/** X (2026-02) puts a box for dragging between the contents and their blocks. */
function Draggable({ children }: { children?: ReactNode }) {
  return <div data-rbd-draggable-id="composer">{children}</div>;
}

const BLOCKS = DefaultDraftBlockRenderMap.set('unstyled', { element: 'div', wrapper: <Draggable /> });

interface DraftEditorProps {
  state: EditorState;
  onChange: (state: EditorState) => void;
  onSend: () => void;
  onFocus: () => void;
  placeholder: string;
  autoFocus: boolean;
}

function keys(event: KeyboardEvent): string | null {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || KeyBindingUtil.hasCommandModifier(event)))
    return 'send';
  return getDefaultKeyBinding(event);
}

/** The editor with the label and containers that X puts around Draft.js. */
export function DraftEditor({ state, onChange, onSend, onFocus, placeholder, autoFocus }: DraftEditorProps) {
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  latest.current = state;
  const key = useRef(`e${Math.random().toString(36).slice(2, 7)}`).current;
  useEffect(() => registerEditor(key, () => latest.current), [key]);
  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);
  const id = testId('tweetTextarea_0')['data-testid'];
  return (
    <View test="tweetTextarea_0_label" onClick={() => editor.current?.focus()} box={{ cursor: 'text' }}>
      <View>
        <Text>
          <div className="draftjs-styles_0">
            <View
              style={{ minHeight: '24px', maxHeight: '720px', overflow: 'hidden auto' }}
              test="tweetTextarea_0RichTextInputContainer"
            >
              <Editor
                ref={editor}
                editorKey={key}
                editorState={state}
                onChange={onChange}
                onFocus={onFocus}
                placeholder={placeholder}
                keyBindingFn={keys}
                handleKeyCommand={(command) => {
                  if (command !== 'send') return 'not-handled';
                  onSend();
                  return 'handled';
                }}
                blockRenderMap={BLOCKS}
                ariaLabel={word('postText')}
                ariaMultiline
                ariaAutoComplete="list"
                spellCheck
                tabIndex={0}
                {...(id ? { webDriverTestID: id } : {})}
              />
            </View>
          </div>
        </Text>
      </View>
    </View>
  );
}
