/** @jsxImportSource react */
import { Composer } from '../composer/composer';
import { ACCENT, THEMES } from '../look';
import { closeLayer } from '../navigation';
import { Article } from '../post/article';
import { Span, Text, View } from '../view';
import { word } from '../words';
import { postOf, useWorld } from '../world';
import { Modal } from './modal';

/** Composing over the page. A reply shows a copy of its parent that names no id anywhere. */
export function ComposeDialog({ inReplyTo }: { inReplyTo: string | null }) {
  const { theme } = useWorld();
  return (
    <Modal drafts>
      {inReplyTo ? (
        <View>
          <Article id={inReplyTo} shape="copy" line />
          <View box={{ paddingLeft: 64 }}>
            <View>
              <button
                role="button"
                type="button"
                dir="ltr"
                className="css-146c3p1"
                style={{ color: THEMES[theme].muted, background: 'none' }}
              >
                {word('replyingTo')}
                <Span>
                  <span dir="ltr" className="css-1jxf684" style={{ color: ACCENT }}>
                    <Span>@{postOf(inReplyTo).author}</Span>
                  </span>
                </Span>
              </button>
            </View>
          </View>
        </View>
      ) : null}
      <View>
        <Composer key={inReplyTo ?? 'new'} inReplyTo={inReplyTo} button="tweetButton" autoFocus onSent={closeLayer} />
        <Text aria-hidden="true" />
      </View>
    </Modal>
  );
}
