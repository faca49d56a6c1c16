import { describe, expect, it, vi } from 'vitest';
import { moveFor, wishOf } from '../../../src/content/hints/room';
import { someView } from './people';

vi.mock('webextension-polyfill', () => ({ default: {} }));

describe('the room a hint takes', () => {
  it('is filled at once where it was reserved', () => {
    expect(moveFor('line', { reserved: true, inView: true })).toBe('fill');
  });

  it('is given back only out of view', () => {
    expect(moveFor('none', { reserved: true, inView: true })).toBe('removeLater');
    expect(moveFor('none', { reserved: true, inView: false })).toBe('remove');
  });

  it('is not taken from a post being read, unless it is urgent', () => {
    expect(moveFor('line', { reserved: false, inView: true })).toBe('fillLater');
    expect(moveFor('urgent', { reserved: false, inView: true })).toBe('fill');
    expect(moveFor('line', { reserved: false, inView: false })).toBe('fill');
  });

  it('is left alone on a post that does not matter', () => {
    expect(moveFor('none', { reserved: false, inView: true })).toBe('nothing');
  });
});

describe('what a judged post asks for', () => {
  it('is nothing for a post without a complaint and for one that needs no reply', () => {
    expect(wishOf(someView({ band: 'none' }), false)).toBe('none');
    expect(wishOf(someView({}, { status: 'dismissed' }), false)).toBe('none');
  });

  it('is a line while an action can be taken back there', () => {
    expect(wishOf(someView({ band: 'none' }), true)).toBe('line');
    expect(wishOf(someView({}, { status: 'dismissed' }), true)).toBe('line');
  });

  it('presses only while nobody has answered', () => {
    expect(wishOf(someView({ band: 'urgent' }), false)).toBe('urgent');
    expect(wishOf(someView({ band: 'urgent' }, { status: 'answered' }), false)).toBe('line');
  });
});
