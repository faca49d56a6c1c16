import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { TemplateDraft } from '../../../src/core/templates/ownTemplate';
import { ask, CONTENT, complaint, freshBackground, killBackground, PAGE, send } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

const draft: TemplateDraft = {
  lang: 'en',
  title: 'Our own words',
  situation: 'refund',
  step: 'first',
  tags: ['money'],
  text: "I'm sorry, {customer}: your money should be back by now, and that is our mistake. I've written to you by DM and will call you {when}.",
};
const save = (change: Partial<TemplateDraft> = {}) => ask('saveTemplate', { template: { ...draft, ...change } }, PAGE);
const own = async () =>
  (await ask('listTemplates', {}, PAGE)).templates.filter(({ template }) => template.origin === 'own');
const bring = (file: unknown, conflicts: 'show' | 'replace' | 'both' = 'show') =>
  ask('importTemplates', { file: typeof file === 'string' ? file : JSON.stringify(file), conflicts }, PAGE);
const offered = async (postId: string) => {
  const offers = await ask('suggestTemplates', { postId, limit: 200 });
  return offers.map(({ template }) => template.id);
};

describe('templates of the manager', () => {
  it('outlive the background, and are offered beside the built-in ones', async () => {
    await ask('judgePosts', { posts: [complaint('1')] });
    const { id } = await save();
    killBackground();
    expect((await own()).map(({ template }) => template)).toMatchObject([{ ...draft, id, origin: 'own' }]);
    expect(await offered('1')).toContain(id);
    await save({ id, title: 'Better words' });
    expect((await own()).map(({ template }) => template.title)).toEqual(['Better words']);
  });

  it('that were put away are no longer offered, and come back', async () => {
    await ask('judgePosts', { posts: [complaint('1')] });
    const { id } = await save();
    await ask('archiveTemplate', { id, archived: true }, PAGE);
    expect((await own())[0]?.archived).toBe(true);
    expect(await offered('1')).not.toContain(id);
    await ask('archiveTemplate', { id, archived: false }, PAGE);
    expect(await offered('1')).toContain(id);
  });

  it('are kept from pages of X and from what is no template', async () => {
    expect(await send({ type: 'saveTemplate', request: { template: draft } }, CONTENT)).toMatchObject({ ok: false });
    for (const change of [
      { text: '' },
      { title: ' ' },
      { id: 'en-late-first' },
      { text: 'a'.repeat(5001) },
      { step: 'x' },
    ]) {
      const request = { template: { ...draft, ...change } };
      expect(await send({ type: 'saveTemplate', request }, PAGE)).toMatchObject({ ok: false });
    }
    expect(await own()).toEqual([]);
  });

  it('that went out in a reply X confirmed are counted, and favourites come first', async () => {
    await ask('judgePosts', { posts: [complaint('1'), complaint('2')] });
    const { id } = await save();
    const other = await save({
      title: 'Other words',
      text: 'That refund is late, {customer}, and we are sorry. We pay it today.',
    });
    const text = draft.text.replace('{customer}', 'Ana').replace('{when}', 'tomorrow');
    await ask('replySent', { inReplyTo: '1', text, result: { ok: true, replyId: '900' } });
    expect((await own()).find(({ template }) => template.id === id)?.sent).toBe(1);
    await ask('favouriteTemplate', { id: other.id, favourite: true }, PAGE);
    const ids = (await offered('2')).filter((one) => one === id || one === other.id);
    expect(ids[0]).toBe(other.id);
  });
});

describe('templates in a backup', () => {
  it('come back as they were, those put away put away', async () => {
    const { id } = await save();
    await save({ title: 'In use', text: 'In use, {customer}.' });
    await ask('archiveTemplate', { id, archived: true }, PAGE);
    const { file } = await ask('exportTemplates', { archived: true }, PAGE);
    vi.stubGlobal('indexedDB', new (await import('fake-indexeddb')).IDBFactory());
    killBackground();
    expect(await bring(file)).toMatchObject({ added: 2, refused: [] });
    const back = (await own()).map(({ template, archived }) => [template.title, archived]);
    expect(back.toSorted()).toEqual([
      ['In use', false],
      [draft.title, true],
    ]);
  });
});

describe('templates from a file', () => {
  it('go out and come in again without doubles', async () => {
    await save();
    const { file } = await ask('exportTemplates', {}, PAGE);
    expect(await bring(file)).toMatchObject({ added: 0, same: 1, conflicts: [] });
    vi.stubGlobal('indexedDB', new (await import('fake-indexeddb')).IDBFactory());
    killBackground();
    expect(await bring(file)).toMatchObject({ added: 1, same: 0, refused: [] });
    expect((await own())[0]?.template).toMatchObject(draft);
  });

  it('never overwrite silently: a conflict is shown, then replaced or kept beside', async () => {
    const { id } = await save();
    const file = [
      { ...draft, text: 'Other text, {customer}.' },
      { ...draft, title: 'New', text: 'New text.' },
    ];
    const shown = await bring(file);
    expect(shown).toMatchObject({
      added: 1,
      replaced: 0,
      conflicts: [{ id, text: draft.text, incoming: { text: 'Other text, {customer}.' } }],
    });
    expect((await own()).find(({ template }) => template.id === id)?.template.text).toBe(draft.text);
    expect(await bring(file, 'both')).toMatchObject({ added: 1, replaced: 0, same: 1 });
    expect(await own()).toHaveLength(3);
    const again = [{ ...draft, text: 'Third text.' }];
    expect(await bring(again, 'replace')).toMatchObject({ added: 0, replaced: 1 });
    expect(await own()).toHaveLength(3);
  });

  it('leave the library whole when they are broken', async () => {
    const { id } = await save();
    const whole = JSON.stringify([{ ...draft, title: 'Second', text: 'Second text' }, draft]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.string({ unit: 'binary', maxLength: 12 }), async (at, put) => {
        await bring(whole.slice(0, at) + put + whole.slice(at + 3), 'show');
        const kept = (await own()).find(({ template }) => template.id === id);
        expect(kept?.template).toMatchObject(draft);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});
