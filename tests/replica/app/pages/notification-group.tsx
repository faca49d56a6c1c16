/** @jsxImportSource react */
import { ICONS } from '../icons';
import { Link } from '../link';
import { Avatar } from '../post/avatar';
import { testId } from '../test-id';
import { CellBox } from '../timeline/timeline';
import { Icon, Span, Text, View } from '../view';
import { word } from '../words';

/** "Two people liked your post": an article that is not a post. */
export function NotificationGroup() {
  return (
    <CellBox>
      <article role="article" tabIndex={0} className="css-175oi2r" {...testId('notification')}>
        <View box={{ flexDirection: 'row', gap: 12, padding: '12px 16px' }}>
          <Icon shape={ICONS.like} accent />
          <View box={{ gap: 8 }}>
            <Avatar handle="orla_tait" size={32} />
            <Text>
              <Link base="css-1jxf684" href="/orla_tait">
                <Span>Orla Tait</Span>
              </Link>
              <Span>{word('liked')}</Span>
            </Text>
          </View>
        </View>
      </article>
    </CellBox>
  );
}
