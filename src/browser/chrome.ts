import type Browser from 'webextension-polyfill';

type Api = typeof Browser;
type Listener = (
  message: unknown,
  sender: Browser.Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => unknown;

/**
 * Stands in for `webextension-polyfill` in the content scripts for Chrome. Its API gives promises by itself by now, save one: a
 * listener for messages that answers later has to say so and use a call. The package weighs ten times as much in every tab.
 */
const { chrome } = globalThis as unknown as { chrome: Api };

const given = new WeakMap<Listener, Listener>();

function answering(listener: Listener): Listener {
  return (message, sender, respond) => {
    const answer = listener(message, sender, respond);
    if (!(answer instanceof Promise)) return undefined;
    answer.then(respond, () => respond(undefined));
    return true;
  };
}

const onMessage = {
  addListener(listener: Listener) {
    const added = answering(listener);
    given.set(listener, added);
    chrome.runtime.onMessage.addListener(added as never);
  },
  removeListener(listener: Listener) {
    const added = given.get(listener);
    if (added) chrome.runtime?.onMessage?.removeListener(added as never);
  },
};

/** Looked up at each use: when the extension is switched off under an open page, its id goes. */
const runtime = new Proxy(onMessage as unknown as Api['runtime'], {
  get(_, name) {
    if (name === 'onMessage') return onMessage;
    const value: unknown = Reflect.get(chrome.runtime ?? {}, name);
    return typeof value === 'function' ? value.bind(chrome.runtime) : value;
  },
});

export default new Proxy(chrome, {
  get: (api, name) => (name === 'runtime' ? runtime : Reflect.get(api, name)),
});
