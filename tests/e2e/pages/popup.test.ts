import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, find, press, textOf } from '../harness/act';
import { closeClean } from '../harness/close-clean';
import { kinds } from '../harness/kinds';
import { poll } from '../harness/poll';
import { openSession, type Session } from '../harness/session';
import { SEEDS, track } from './seed';

describe.each(kinds)('the popup in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession(kind);
    await track(session, SEEDS.charged, SEEDS.rain);
  });
  afterAll(() => closeClean(session));

  it('on any tab shows the counts and what is most pressing, and the replies for it', async () => {
    const popup = await session.popup();
    expect(await textOf(popup, '[data-count=overdue] b')).toBe('1');
    await click(popup, '.pressing button', 'Gerard Brannick');
    await find(popup, '.template .verdict');
    expect(await textOf(popup, '.active blockquote')).toContain('charged me twice');
    await click(popup, '.template .title');
    await press(popup, 'Enter');
    await poll(async () => Boolean((await popup.$('.toast')) ?? (await popup.$('.variables'))));
    await popup.close();
  });

  it('shows the complaint in view on X and puts a reply into its composer', async () => {
    const page = await session.page('/home');
    const id = await page.evaluate(() => {
      const text = '@ValmereRail my suitcase was lost between two trains and nobody calls back. Unacceptable.';
      const [post = ''] = window.__replica.addPosts([{ author: 'ValmereRail', text }]);
      const author = window.__replica.posts().find((each) => each.author !== 'ValmereRail')?.author ?? '';
      window.__replica.editPost(post, { author });
      window.__replica.openReply(post);
      return post;
    });
    await find(page, '[aria-modal="true"] [data-testid="tweetTextarea_0"]');
    const popup = await session.popup();
    await page.bringToFront();
    // A real popup is no tab and opens above X; this one asks again because a case changes once X is in front.
    await poll(async () => (await session.ask('overview', {})).active?.case.id === id, { what: 'the active post' });
    await track(session, SEEDS.app);
    await poll(() =>
      popup.evaluate(() => document.querySelector('.active blockquote')?.textContent?.includes('suitcase')),
    );
    const pressed = (selector: string) =>
      poll(() =>
        popup.evaluate((what) => {
          const element = document.querySelector<HTMLElement>(what);
          element?.click();
          return Boolean(element);
        }, selector),
      );
    await pressed('.template .acts .primary');
    await poll(() => popup.evaluate(() => document.querySelector('.variables, .toast') !== null));
    if (await popup.evaluate(() => document.querySelector('.variables') !== null)) await pressed('.bottom .primary');
    await poll(() => popup.evaluate(() => document.querySelector('.toast')?.textContent?.includes('Nothing has been')));
    expect((await page.evaluate(() => window.__replica.editorTexts().at(-1))) ?? '').not.toBe('');
    await popup.close();
    await page.close();
  });
});
