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

/** The desk of this browser, opened when first needed. It stays open from file to file. */
export async function deskPage({ browser, origin, openExtensionPage }: Launched): Promise<Page> {
  const pages = await browser.pages();
  return pages.find((page) => page.url() === `${origin}/${DESK}`) ?? openExtensionPage(DESK);
}

/** Where a session sends its messages from. */
export function deskOf(launched: Launched): Desk {
  let desk: Promise<Page> | undefined;
  return {
    async ask(type, request) {
      desk ??= deskPage(launched);
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
