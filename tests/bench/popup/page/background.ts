import { dispatch } from '../../../../src/background/dispatch';

/** The background in a worker of its own: it starts when the popup does and knows nothing yet. */
self.addEventListener('message', ({ data }) => {
  const { id, message, sender } = data as { id: number; message: unknown; sender: never };
  void dispatch(message, sender)?.then((answer) => self.postMessage({ id, answer }));
});
