import * as v from 'valibot';
import type { Handler } from '../../../../src/background/handler';
import { handlers } from '../../../../src/background/registry';
import type { Protocol } from '../../../../src/messages';

/** Answers a message as the background does: the request is parsed, then handled. */
export async function dispatchTo(type: keyof Protocol, request: unknown): Promise<unknown> {
  const handler = handlers[type] as unknown as Handler<'queue'>;
  return handler.handle(v.parse(handler.schema, request), { now: Date.now(), speaker: 'pages' });
}
