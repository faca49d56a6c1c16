/** @jsxImportSource react */
import { Thread } from '../pages/thread';
import { testId } from '../test-id';
import { View } from '../view';
import { word } from '../words';
import { Modal } from './modal';

/**
 * /status/<id>/photo/1: the photo with the conversation beside it, composer included. X calls the whole of it `tweet`, too,
 * though it is no article.
 */
export function PhotoView({ id }: { id: string }) {
  return (
    <Modal wide>
      <View test="tweet" box={{ flexDirection: 'row', height: 'calc(100vh - 50px)' }}>
        <View
          test="swipe-to-dismiss"
          box={{ flexGrow: 1, alignItems: 'center', justifyContent: 'center' }}
          style={{ backgroundColor: 'black' }}
        >
          <img
            alt={word('image')}
            src={`/__replica-image/photo/${id}-1.svg`}
            style={{ maxWidth: '90%', maxHeight: '90%' }}
            {...testId('tweetPhoto')}
          />
        </View>
        <View box={{ width: 350, overflowY: 'auto' }}>
          <Thread key={id} id={id} button="tweetButton" />
        </View>
      </View>
    </Modal>
  );
}
