import type { Page } from 'puppeteer-core';
import type { Answer, Protocol } from '../../../src/messages';
import type { Launched } from './launched';

/** A page without scripts among the extension's own files: messages are sent and storage is emptied from it. */
export const DESK = 'desk.html';

/** Where messages to the background are sent from. */
export interface Desk {
  /** Sends a message as an extension page does. Throws the background's sentence on failure. */
  ask<K extends keyof Protocol>(type: K, request: Protocol[K]['request']): Promise<Protocol[K]['reply']>;
}

const desks = new WeakMap<Launched, Promise<Page>>();

/** The desk of this browser, opened when first needed. It stays open from file to file. */
export function deskPage(launched: Launched): Promise<Page> {
  const desk = desks.get(launched) ?? launched.openExtensionPage(DESK);
  desks.set(launched, desk);
  return desk;
}

/** Where a session sends its messages from. */
export function deskOf(launched: Launched): Desk {
  return {
    async ask(type, request) {
      const page = await deskPage(launched);
      const answer = (await page.evaluate(
        async (message) => {
          type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
          const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
          return (browser ?? chrome).runtime.sendMessage(message);
        },
        { type, request },
      )) as Answer<never> | undefined;
      if (!answer) throw new Error(`no answer to ${type}`);
      if (!answer.ok) throw new Error(answer.error);
      return answer.value;
    },
  };
}
