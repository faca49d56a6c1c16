// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filterOf, queryOf, savedPartsOf } from '../../../src/board/filter';
import { background, complaint, requests, settled } from './fake-background';
import { click, held, MIA, newLedger, press, show, submit, words, write } from './on-board';

vi.mock('webextension-polyfill', async () => (await import('../ui/fake-browser')).fakeBrowser);
vi.mock('../../../src/messages', async () => (await import('./fake-background')).fakeMessages);

const HOUR = 3_600_000;

beforeEach(newLedger);
afterEach(() => render(null, document.body));

describe('a case', () => {
  it('whose customer said thanks proposes to settle, and does it only when asked', async () => {
    const thanked = {
      ...MIA.case,
      status: 'answered' as const,
      proposal: { do: 'settle' as const, mood: 'thanks' as const, at: Date.now() - HOUR },
    };
    held.rows = [{ ...MIA, status: 'answered', case: thanked }];
    await show();
    expect(words('.row .why')).toBe('Said thanks: settle?');
    expect(words('.proposal')).toContain('Mia said thanks 1 h ago.');
    expect(requests('actOnCase')).toEqual([]);
    await click('.proposal', 'Settle');
    expect(requests('actOnCase')).toEqual([{ id: '22', action: { do: 'settle' } }]);
  });

  it('takes in an earlier complaint as the same matter, and lets it go again', async () => {
    const other = {
      id: '19',
      url: '',
      text: 'First letter',
      postedAt: Date.now() - 50 * HOUR,
      status: 'open' as const,
    };
    held.rows = [{ ...MIA, earlierCases: [other], joined: [] }];
    await show();
    await click('[data-earlier="19"]', 'Same matter');
    expect(requests('actOnCase')).toEqual([{ id: '19', action: { do: 'join', into: '22' } }]);
    held.rows = [{ ...MIA, earlierCases: [other], joined: [other] }];
    for (const tell of background.changed) tell('cases');
    await press('j');
    await settled();
  });

  it('with a planned follow-up puts it off', async () => {
    held.rows = [{ ...MIA, status: 'answered', followUpAt: Date.now() - HOUR }];
    await show();
    await press('f');
    await click('.times', 'In 2 hours');
    expect(requests('actOnCase')[0]?.action).toMatchObject({ do: 'snooze' });
  });
});

describe('what the manager brings', () => {
  it('is a complaint by hand, which then stands open', async () => {
    const added = complaint('77', 'Lou Ferrant', 'My parcel came broken', 3);
    held.others = [added];
    background.replies.addComplaint = () => ({ id: '77', isNew: true });
    await show();
    await press('c');
    await submit('.sheet form');
    expect(words('.sheet .problem')).toContain('Paste a link');
    await write('.sheet textarea', ' My parcel came broken ');
    await submit('.sheet form');
    expect(requests('addComplaint')).toEqual([{ text: 'My parcel came broken' }]);
    expect(words('.case h2')).toContain('Lou Ferrant');
  });

  it('is a list of their own', async () => {
    await show();
    await click('.chips', 'With a risk');
    await click('.chips', 'Filters');
    await click('.queue-head', 'Keep as a list');
    await write('.queue-head form input', 'Risky');
    await submit('.queue-head form');
    expect(requests('saveSettings')[0]?.settings.savedViews).toMatchObject([{ name: 'Risky', view: 'unanswered' }]);
  });
});

it('keeps the age of a list of one’s own an age, and everything else of its filter', () => {
  const filter = { search: 'refund', risk: 'any', owner: '', ageHours: 24 } as const;
  const saved = { ...savedPartsOf(filter), id: 'a', name: 'Fresh', view: 'all' } as const;
  expect(saved).not.toHaveProperty('postedFrom');
  expect(filterOf(saved)).toEqual(filter);
  expect(queryOf(filterOf(saved), 100 * HOUR).postedFrom).toBe(76 * HOUR);
});

it('says how quick first replies were, and on what that rests', async () => {
  background.replies.firstReplies = () => ({ answered: 2, waiting: 1, median: 55 * 60_000, inTarget: 0.5 });
  await show();
  expect(words('.first-replies')).toMatch(/^First replies55 min median50% within 1 hof 2 answered, last 7 days/);
  expect(words('.first-replies details')).toContain('1 without a reply yet is not counted.');
});
