import type { Page } from 'puppeteer-core';

const MINUTE = 60_000;

/** What people write while the bridge at Velles is closed. */
const LINES = [
  'stuck before the bridge at Velles for two hours and nobody tells us anything. Unacceptable.',
  'your train stopped at the closed bridge, no coach, no water, no excuse. I want a refund.',
  'the bridge is closed and you sold me a ticket anyway. Give me my money back.',
  'third train cancelled because of the bridge. I missed my exam thanks to you.',
  'my mother waits at the bridge since six this morning, your staff hung up on her. Shameful.',
  'no replacement for the bridge closure, no answer from your desk. I am done with you.',
  'you left forty people standing in the rain at the bridge. Disgraceful.',
  'cancelled again, bridge again, silence again. Where is my refund?',
  'I lost a day of work because of your bridge and you do not even answer.',
  'your app says on time while we all stand at the closed bridge. Stop lying to us.',
  'an old man fainted in the heat before the bridge and nobody came. This is dangerous.',
  'the bridge was said to be closed for an hour, now it is five. Terrible service.',
] as const;

/** Puts the storm on Home: two people for each line, one a minute, the last a minute ago. Returns ids, newest first. */
export function breakOut(home: Page): Promise<string[]> {
  const now = Date.now();
  const posts = [...LINES, ...LINES].map((line, index) => ({
    author: `storm_rider_${index}`,
    // A word of one's own, so that nobody copies anybody.
    text: index < LINES.length ? `@ValmereRail ${line}` : `${line} Number ${index * 37} in the queue @ValmereRail`,
    at: now - (index + 1) * MINUTE,
    complaint: true,
  }));
  return home.evaluate((each) => window.__replica.addPosts(each), posts);
}
