import type { ElementHandle, Page } from 'puppeteer-core';
import { click, find, type } from '../harness/act';
import type { Session } from '../harness/session';

/** A storm: who wrote what, all about the same cancelled trains. */
export const STORM = [
  ['zadie_marlow', 'my train was cancelled again with no notice. I want a refund.'],
  ['day_brannick', 'two hours on a cold platform and nobody tells us anything. Unacceptable.'],
  ['day_duvalet', 'you cancelled the 07:42 for the third time this month. I am done with you.'],
  ['day_holub', 'my bike was smashed in your luggage van and your desk hung up on me.'],
  ['day_quill', 'charged twice for a train that never came. Give me my money back.'],
] as const;

/** Puts the storm on Home. Returns the posts' ids, in its order. */
export function breakOut(home: Page): Promise<string[]> {
  const posts = STORM.map(([author, text]) => ({ author, text: `@ValmereRail ${text}`, complaint: true }));
  const people = STORM.slice(1).map(([handle]) => ({ handle, name: `Robin ${handle.slice(4)}`, verified: false }));
  return home.evaluate((each, who) => window.__replica.addPosts(each, who), posts, people);
}

/** The brand a session speaks for. */
export async function brandOf(session: Session) {
  return (await session.ask('getSettings', {})).settings.brand;
}

/** Restores a backup on the settings page and waits for the report. */
export async function restore(page: Page, file: string): Promise<void> {
  const input = (await page.waitForSelector('#data input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await find(page, '#data .import-report', 'added');
}

/** Everything that a backup brings along, in an order that does not depend on when it was written. */
export async function contentsOf(session: Session) {
  const lists = [];
  for (const view of ['unanswered', 'followUps', 'waiting', 'settled'] as const) {
    const { cases } = await session.ask('queue', { view });
    lists.push(cases.map((one) => [one.case.id, one.status, one.followUpAt]));
  }
  const { events } = await session.ask('exportEvents', {});
  const { handles } = await brandOf(session);
  return { lists, handles, events: events.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Erases a person on the settings page. */
export async function erase(page: Page, handle: string): Promise<void> {
  await type(page, '#data .erase input', `@${handle}`);
  await click(page, '#data .erase button[type=submit]');
  await click(page, '#data .erase .btn.primary');
  await find(page, '.toast', `@${handle} is erased`);
}

/** Presses "Back up" on the settings page and returns what the file holds, without a download. */
export async function savedBackup(page: Page): Promise<string> {
  await page.evaluate(() => {
    URL.createObjectURL = (file) => {
      Object.assign(window, { savedFile: file });
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await click(page, '#data .btn', 'Back up');
  await find(page, '.toast', 'Backup saved');
  return page.evaluate(() => (window as unknown as { savedFile: Blob }).savedFile.text());
}
