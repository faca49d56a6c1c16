/** @jsxImportSource react */
import { THEMES } from '../look';
import { go, statusPath } from '../navigation';
import { Span, Text, View } from '../view';
import { word } from '../words';
import { postOf, world } from '../world';
import { Avatar } from './avatar';
import { PostMedia } from './media';
import { PostText } from './post-text';
import { UserName } from './user-name';

/** A quoted post: a div with role link inside the same article, no test id of its own and no permalink. */
export function Quote({ id }: { id: string }) {
  const post = postOf(id);
  const open = (event: { stopPropagation(): void }) => {
    event.stopPropagation();
    go(statusPath(id));
  };
  return (
    <View aria-labelledby={`id__${id.slice(-9)}quote`} id={`id__${id.slice(-9)}box`} box={{ marginTop: 12 }}>
      <View>
        <Text box={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}>
          <Span>{word('quote')}</Span>
        </Text>
        <View
          role="link"
          tabIndex={0}
          onClick={open}
          onKeyDown={(event) => event.key === 'Enter' && open(event)}
          box={{ borderRadius: 16, borderWidth: 1, borderStyle: 'solid', padding: 12, cursor: 'pointer' }}
          style={{ borderColor: THEMES[world().theme].border }}
        >
          <View>
            <View box={{ flexDirection: 'row', gap: 4, alignItems: 'center' }}>
              <View test="Tweet-User-Avatar">
                <Avatar handle={post.author} size={24} linked={false} />
              </View>
              <UserName post={post} shape="plain" />
            </View>
          </View>
          <PostText post={post} lines={5} />
          <PostMedia post={post} />
        </View>
      </View>
    </View>
  );
}
