import { describe, expect, it } from 'vitest';
import { breaches } from './breaches';
import { sources } from './sources';

describe('who may import whom', () => {
  it('holds in every source file', () => {
    expect(breaches(sources('src'))).toEqual([]);
  });

  it('is seen when broken', () => {
    const broken = [
      { path: 'src/core/a.ts', text: "import { ask } from '../messages';" },
      { path: 'src/content/a.ts', text: "import { openLedger } from '../store/open';" },
      { path: 'src/content/b.ts', text: "import { judge } from '../core/triage/judge';" },
      { path: 'src/x/a.ts', text: "import * as v from 'valibot';" },
    ];
    expect(breaches(broken)).toHaveLength(4);
    const right = [{ path: 'src/content/c.ts', text: "import type { Post } from '../core/post';" }];
    expect(breaches(right)).toEqual([]);
  });
});
