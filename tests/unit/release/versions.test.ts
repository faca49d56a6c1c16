import { describe, expect, it } from 'vitest';
import { disagreement, newestIn, versions } from '../../../tools/release/versions';

describe('the version', () => {
  it('is one and the same in manifest, package, lock file and change log', () => {
    expect(disagreement(versions())).toBe('');
  });

  it('is refused when one place names another, or none', () => {
    expect(disagreement({ ...versions(), 'package.json': '9.9.9' })).toContain('package.json: 9.9.9');
    expect(disagreement({ ...versions(), 'CHANGELOG.md': undefined })).toContain('CHANGELOG.md: none');
  });

  it('of a change log is that of the newest dated entry', () => {
    expect(newestIn('## Unreleased\n\n## 0.3.0 - 2026-12-01\n\n## 0.2.0 - 2026-11-01\n')).toBe('0.3.0');
    expect(newestIn('## Unreleased\n')).toBeUndefined();
  });
});
