/** @jsxImportSource react */
import { Link } from '../link';
import { View } from '../view';
import { personOf } from '../world';

interface AvatarProps {
  handle: string;
  size?: number;
  /** Quotes, the account menu and the composer show a picture without a link. */
  linked?: boolean;
}

/** A round picture in the nest of boxes that X puts around it. */
export function Avatar({ handle, size = 40, linked = true }: AvatarProps) {
  const picture = (
    <View box={{ borderRadius: 9999, overflow: 'hidden' }} style={{ width: '100%', height: '100%' }}>
      <img alt="" draggable={false} src={`/__replica-image/avatar/${handle}.png`} width={size} height={size} />
    </View>
  );
  return (
    <View test={`UserAvatar-Container-${handle}`} style={{ width: `${size}px`, height: `${size}px` }}>
      <View style={{ paddingBottom: '100%' }} />
      <View box={{ position: 'absolute', width: '100%', height: '100%' }}>
        {linked ? (
          <Link href={`/${personOf(handle).handle}`} aria-hidden="true" tabIndex={-1}>
            {picture}
          </Link>
        ) : (
          <View role="presentation">{picture}</View>
        )}
      </View>
    </View>
  );
}
