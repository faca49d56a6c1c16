import { describe, expect, it } from 'vitest';
import { offences } from './offences';
import { sources } from './sources';

describe('what no source holds', () => {
  it('is absent everywhere', () => {
    expect(offences(sources('src', ['.ts', '.tsx', '.html', '.css']))).toEqual([]);
  });

  it('is seen when present', () => {
    const bad = ['a.innerHTML = b', "fetch('/a')", 'eval(x)', '[data-testid=tweet]', '// TODO later'];
    for (const text of bad) expect(offences([{ path: 'src/content/a.ts', text }]), text).toHaveLength(1);
  });
});
