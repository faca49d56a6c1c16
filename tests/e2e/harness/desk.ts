import type { Page } from 'puppeteer-core';
import type { Answer, Protocol } from '../../../src/messages';
import type { Launched } from './launched';
import { DESK } from './station';

/** Where messages to the background are sent from. */
export interface Desk {
  /** Sends a message as an extension page does. Throws the background's sentence on failure. */
  ask<K extends keyof Protocol>(type: K, request: Protocol[K]['request']): Promise<Protocol[K]['reply']>;
}

/** One extension page, opened when first needed, from which messages are sent. */
export function deskOf(launched: Launched): Desk {
  let desk: Promise<Page> | undefined;
  return {
    async ask(type, request) {
      desk ??= launched.openExtensionPage(DESK);
      const page = await desk;
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
