import { beforeEach, describe, expect, it, vi } from 'vitest';
import { carryFindings, carrySpan } from '../../../src/content/panel/carry';
import { type Checked, DraftCheck } from '../../../src/content/panel/draftCheck';
import { fillBlanks } from '../../../src/content/panel/fillBlanks';
import { slashQuery } from '../../../src/content/panel/slash';
import type { TemplateOffer } from '../../../src/core/templates/template';
import type { Finding, ToneReport } from '../../../src/core/tone/report';
import { pass, someReport } from './people';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const found = (start: number, end: number): Finding => ({
  rule: 'sorry-if',
  topic: 'transparent',
  level: 'warn',
  start,
  end,
  why: '',
});

describe('a span of a draft that is being changed', () => {
  it('stays where only what follows was changed, and moves with what was put before it', () => {
    expect(carrySpan({ start: 0, end: 5 }, 'sorry for it', 'sorry for it all')).toEqual({ start: 0, end: 5 });
    expect(carrySpan({ start: 0, end: 5 }, 'sorry', 'So sorry')).toEqual({ start: 3, end: 8 });
    expect(carrySpan({ start: 3, end: 8 }, 'Oh sorry!', 'Oh, sorry!')).toEqual({ start: 4, end: 9 });
  });

  it('is gone once its own words were touched; a finding about something absent stays', () => {
    const findings = [found(0, 8), found(0, 0)];
    expect(carryFindings(findings, 'sorry if it hurt', 'sorry it hurt')).toEqual([found(0, 0)]);
  });
});

describe('a slash', () => {
  it('asks for templates at the beginning of a word', () => {
    expect(slashQuery('/re', 3)).toEqual({ start: 0, end: 3, query: 're' });
    expect(slashQuery('Hello /', 7)).toEqual({ start: 6, end: 7, query: '' });
    expect(slashQuery('Bonjour /dél', 12)).toMatchObject({ query: 'dél' });
  });

  it('is just a slash elsewhere', () => {
    expect(slashQuery('and/or', 6)).toBeNull();
    expect(slashQuery('x.com/help', 10)).toBeNull();
    expect(slashQuery('/re now', 7)).toBeNull();
    expect(slashQuery('/re', null)).toBeNull();
  });
});

describe('the blanks of a template', () => {
  const text = 'Hi {name}, we answer by {time}.';
  const offer = {
    text,
    blanks: [
      { name: 'time', label: 'Time', start: 24, end: 30 },
      { name: 'name', label: 'Name', start: 3, end: 9 },
    ],
  } as unknown as TemplateOffer;

  it('are filled wherever they stand', () => {
    expect(fillBlanks(offer, { name: 'Orla', time: 'noon' })).toBe('Hi Orla, we answer by noon.');
  });

  it('may stay open', () => {
    expect(fillBlanks(offer, { name: 'Orla', time: ' ' })).toBe('Hi Orla, we answer by {time}.');
  });
});

describe('the check of a draft', () => {
  const check = vi.fn<(draft: string) => Promise<ToneReport>>();
  const show = vi.fn<(checked: Checked | null) => void>();
  let drafts: DraftCheck;

  beforeEach(() => {
    vi.useFakeTimers();
    check.mockReset();
    show.mockReset();
    check.mockImplementation(async (draft) => someReport('improve', [found(0, draft.length)]));
    drafts = new DraftCheck(check, show);
  });

  it('asks soon after a key and shows findings once typing has paused', async () => {
    drafts.changed('sor');
    await pass(60);
    drafts.changed('sorry');
    await pass(130);
    expect(check.mock.calls).toEqual([['sorry']]);
    expect(show).not.toHaveBeenCalled();
    await pass(400);
    expect(show).toHaveBeenLastCalledWith(expect.objectContaining({ settled: true, verdict: 'improve' }));
  });

  it('lets the verdict follow steady typing while findings keep still', async () => {
    drafts.changed('sorry');
    await pass(600);
    check.mockResolvedValue(someReport('ready', []));
    drafts.changed('sorry for it');
    await pass(200);
    expect(show).toHaveBeenLastCalledWith(
      expect.objectContaining({ verdict: 'ready', findings: [found(0, 5)], settled: false }),
    );
  });

  it('forgets an answer to an older draft', async () => {
    let slow: (report: ToneReport) => void = () => undefined;
    check.mockReturnValueOnce(
      new Promise((done) => {
        slow = done;
      }),
    );
    drafts.changed('old');
    await pass(600);
    drafts.changed('newer words');
    await pass(600);
    slow(someReport('hold', []));
    await pass(10);
    expect(show).toHaveBeenLastCalledWith(expect.objectContaining({ verdict: 'improve' }));
  });

  it('has nothing to say of an empty draft', async () => {
    drafts.changed('sorry');
    await pass(600);
    drafts.changed('  ');
    expect(show).toHaveBeenLastCalledWith(null);
    await pass(600);
    expect(check).toHaveBeenCalledTimes(1);
  });
});
