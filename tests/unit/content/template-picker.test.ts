// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { panelBench } from './panel-bench';
import { pass } from './people';

vi.mock('webextension-polyfill', () => ({ default: {} }));

let bench: ReturnType<typeof panelBench>;

beforeEach(() => {
  bench = panelBench();
});

describe('templates in the panel', () => {
  it('opens templates at a slash and inserts one in its place', async () => {
    await bench.write('Hi Orla. /re');
    expect(bench.shown()).toContain('Refund offered');
    expect(bench.key('Enter')).toBe(true);
    await pass(100);
    expect(bench.composer.text).toBe('Hi Orla. We owe you a refund.');
  });

  it('leaves the text as it was on Escape, and the slash in peace', async () => {
    await bench.write('/re');
    expect(bench.key('Escape')).toBe(true);
    await bench.write('/ref');
    expect(bench.composer.text).toBe('/ref');
    expect(bench.shown()).not.toContain('Refund offered');
    expect(bench.key('ArrowDown')).toBe(false);
  });

  it('asks anew for a slash typed anew, even where the refused one stood', async () => {
    await bench.write('/');
    bench.key('Escape');
    bench.key('/');
    await bench.write('/');
    expect(bench.shown()).toContain('Refund offered');
  });

  it('asks anew though the slash was taken away and typed again before anybody looked', async () => {
    await bench.write('/');
    bench.key('Escape');
    bench.key('Backspace');
    bench.key('/');
    await pass(200);
    expect(bench.shown()).toContain('Refund offered');
  });

  it('takes the first of the new offers when Enter comes before they are there', async () => {
    await bench.write('/re');
    bench.key('ArrowDown');
    bench.composer.text = '/ref';
    bench.panel.changed();
    expect(bench.key('Enter')).toBe(true);
    expect(bench.composer.text).toBe('/ref');
    await pass(100);
    expect(bench.composer.text).toBe('We owe you a refund.');
  });

  it('puts the template in place of a letter that nobody had looked at yet', async () => {
    await bench.write('/re');
    bench.composer.text = '/ref';
    expect(bench.key('Enter')).toBe(true);
    await pass(100);
    expect(bench.composer.text).toBe('We owe you a refund.');
  });

  it('remembers an early Enter though the page is looked at again before the offers are there', async () => {
    bench.composer.text = '/ref';
    bench.panel.changed();
    expect(bench.key('Enter')).toBe(true);
    bench.panel.changed();
    await pass(100);
    expect(bench.composer.text).toBe('We owe you a refund.');
  });

  it('asks for the blanks of a template first', async () => {
    await bench.write('/re');
    bench.key('ArrowDown');
    bench.key('Enter');
    await pass(20);
    expect(bench.root()?.querySelector('form')?.textContent).toContain('Time');
    expect(bench.composer.text).toBe('/re');
  });
});
