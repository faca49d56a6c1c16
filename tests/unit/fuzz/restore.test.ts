import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import type { CaseEvent } from '../../../src/core/cases/event';
import browser from '../background/browser';
import { ask, freshBackground, PAGE } from '../background/setup';
import { anyLife, sampleHint, samplePost } from '../cases/samples';
import { INPUTS, spoilt } from './fuzz';

vi.mock('webextension-polyfill', () => import('../background/browser'));

freshBackground();
vi.setConfig({ testTimeout: 60_000 });

describe('a restore of anything', () => {
  const seen = {
    id: 'seen',
    caseId: '1001',
    at: 5,
    by: 'x',
    kind: 'seen',
    data: { post: samplePost(), hint: sampleHint() },
  };

  it(`${INPUTS.events} events, some of them spoilt: none that was taken is lost, and every list can be read`, async () => {
    const { restoreEvents } = await import('../../../src/options/data/restoreEvents');
    const { dispatch } = await import('../../../src/background/dispatch');
    Object.assign(browser.runtime, { sendMessage: async (message: unknown) => dispatch(message, PAGE as never) });
    const { CaseEventSchema } = await import('../../../src/schemas/event');
    const files = fc.sample(
      fc.array(
        fc.oneof(
          anyLife,
          spoilt(seen).map((event) => [event as CaseEvent]),
        ),
        { minLength: 5, maxLength: 30 },
      ),
      { seed: 7, numRuns: 400 },
    );
    const taken = new Set<string>();
    let given = 0;
    for (const file of files) {
      if (given >= INPUTS.events) break;
      const number = String(1000 + (given % 50));
      // Files tell of other cases and other events, and some of the same.
      const events = file
        .flat()
        .map((event) =>
          event && typeof event === 'object' && event.caseId === '1001'
            ? { ...event, id: `${event.id}-${number}`, caseId: number }
            : event,
        );
      given += events.length;
      const good = events.filter((event) => v.is(CaseEventSchema, JSON.parse(JSON.stringify(event ?? null))));
      // With more than a few that are refused the whole file is.
      const restored = await restoreEvents(events, () => {}).catch(() => null);
      if (restored) for (const event of good) taken.add(event.id);
    }
    expect(given).toBeGreaterThanOrEqual(INPUTS.events);
    const kept = new Set<string>();
    let after: string | undefined;
    do {
      const page = await ask('exportEvents', after === undefined ? {} : { after }, PAGE);
      for (const { id } of page.events) kept.add(id);
      after = page.next;
    } while (after !== undefined);
    expect([...taken].filter((id) => !kept.has(id))).toEqual([]);
    for (const view of ['unanswered', 'followUps', 'waiting', 'settled', 'all'] as const)
      await ask('queue', { view }, PAGE);
    await ask('exportCsv', {}, PAGE);
    await ask('report', { from: 1, to: 4e12, language: 'en', names: true }, PAGE);
  });
});
