// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ComposerPanel } from '../../../src/content/panel/composerPanel';
import { FakeComposer } from './fake-composer';
import { fault, panelBench } from './panel-bench';
import { someReport } from './people';

vi.mock('webextension-polyfill', () => ({ default: {} }));

let bench: ReturnType<typeof panelBench>;

beforeEach(() => {
  bench = panelBench();
});

describe('the panel beside a composer', () => {
  it('keeps its room before anything is written, and stays away from new posts', () => {
    expect(bench.shown()).toContain('Write, or begin with a template.');
    const own = new FakeComposer();
    own.reply = false;
    new ComposerPanel(own, bench.fakeAsk);
    expect(own.slot.shadowRoot).toBeNull();
  });

  it('says verdict, practices and findings of the draft', async () => {
    bench.judged(someReport('hold', [fault]));
    await bench.write('Your fault, really.');
    expect(bench.shown()).toContain('Worth a pause');
    expect(bench.shown()).toContain('one thing to look at');
    expect(bench.shown()).toContain('These words put the blame on the customer.');
    expect(bench.asked).toHaveBeenCalledWith('checkDraft', { draft: 'Your fault, really.', postId: '7' });
  });

  it('says when X does not tell which post is answered', async () => {
    bench.composer.postId = null;
    await bench.write('Hello');
    expect(bench.shown()).toContain('X does not say which post this answers');
  });

  it('mends the draft with one click and takes it back with another', async () => {
    bench.judged(someReport('hold', [fault]));
    await bench.write('Your fault, really.');
    await bench.press('Replace');
    expect(bench.composer.text).toBe('Our fault, really.');
    await bench.press('Undo');
    expect(bench.composer.text).toBe('Your fault, really.');
  });

  it('offers to copy when the editor does not take the text', async () => {
    bench.judged(someReport('hold', [fault]));
    await bench.write('Your fault, really.');
    bench.composer.takes = false;
    await bench.press('Replace');
    expect(bench.button('Copy the text')).toBeDefined();
  });

  it('lets a rule be muted, but never a leak', async () => {
    bench.judged(someReport('hold', [fault]));
    await bench.write('Your fault, really.');
    await bench.press('Mute this rule');
    expect(bench.asked).toHaveBeenCalledWith('muteRule', { rule: 'your-fault' });
    bench.judged(someReport('hold', [{ ...fault, topic: 'privacy' }]));
    await bench.write('Your fault, again.');
    expect(bench.button('Mute this rule')).toBeUndefined();
  });

  it('mutes a rule for this draft alone, and takes that back', async () => {
    bench.judged(someReport('hold', [fault]));
    await bench.write('Your fault, really.');
    await bench.press('Not in this reply');
    const again = { draft: 'Your fault, really.', postId: '7', muted: ['your-fault'] };
    expect(bench.asked).toHaveBeenLastCalledWith('checkDraft', again);
    await bench.press('Undo');
    expect(bench.asked).toHaveBeenLastCalledWith('checkDraft', { draft: 'Your fault, really.', postId: '7' });
    await bench.press('Not in this reply');
    await bench.write('');
    await bench.write('Another reply');
    expect(bench.asked).toHaveBeenLastCalledWith('checkDraft', { draft: 'Another reply', postId: '7' });
  });

  it('knows what became of the findings when the draft is sent', async () => {
    expect(bench.panel.outcome()).toBeNull();
    bench.judged(someReport('hold', [fault, { ...fault, rule: 'cold', level: 'warn' }]));
    await bench.write('Your fault, really.');
    expect(bench.panel.outcome()).toMatchObject({
      shown: ['your-fault', 'cold'],
      fixed: [],
      sent: ['your-fault', 'cold'],
    });
    await bench.press('Replace');
    bench.judged(someReport('improve', [{ ...fault, rule: 'cold', level: 'warn' }]));
    await bench.write('Our fault, really.');
    expect(bench.panel.outcome()).toEqual({
      shown: ['your-fault', 'cold'],
      fixed: ['your-fault'],
      sent: ['cold'],
      muted: [],
    });
    bench.judged(someReport('ready', []));
    await bench.press('Not in this reply');
    await bench.write('Our fault, really!');
    expect(bench.panel.outcome()).toMatchObject({ sent: [], muted: ['cold'] });
  });

  it('asks once before a draft that would hurt, and never again for it', async () => {
    bench.judged(someReport('hold', [fault]));
    await bench.write('Your fault, really.');
    expect(bench.panel.maySend()).toBe(false);
    expect(bench.shown()).toContain('Post this as it is?');
    await bench.press('Post as it is');
    expect(bench.composer.sent).toBe(1);
    expect(bench.panel.maySend()).toBe(true);
    await bench.write('Your fault, again.');
    expect(bench.panel.maySend()).toBe(false);
  });

  it('never stands in the way of a draft that is ready', async () => {
    await bench.write('We got this wrong, and I am sorry.');
    expect(bench.panel.maySend()).toBe(true);
  });

  it('says why X refused the reply, until the draft changes', async () => {
    await bench.write('We got this wrong.');
    bench.panel.refused('X did not post this.');
    expect(bench.shown()).toContain('X did not post this.');
    await bench.write('We got this quite wrong.');
    expect(bench.shown()).not.toContain('X did not post this.');
  });

  it('takes its place off the page when it closes', () => {
    document.body.append(bench.composer.slot);
    bench.panel.close();
    expect(bench.composer.slot.isConnected).toBe(false);
  });
});
