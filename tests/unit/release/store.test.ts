import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { ROOT } from '../house/sources';

const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** What stands under a heading of a page, up to the next. */
function under(page: string, heading: string): string {
  return (page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '').slice(heading.length).trim();
}

describe.each(['en', 'fr'])('the listing in the stores, %s', (language) => {
  const page = text(`docs/store/listing.${language}.md`);
  const words = JSON.parse(text(`public/_locales/${language}/messages.json`)) as Record<string, { message: string }>;

  it('has the name and the summary of the package, as long as the stores allow', () => {
    const [name, summary] = [under(page, 'Name'), under(page, 'Summary')];
    expect(name).toBe(words.extension_name?.message);
    expect(summary).toBe(words.extension_description?.message);
    // Chrome allows 75 for the name, Mozilla 50; Chrome 132 for the summary, Mozilla 250.
    expect(name.length).toBeLessThanOrEqual(50);
    expect(summary.length).toBeLessThanOrEqual(132);
  });

  it('has a description within what the stores take, without marks that they would show', () => {
    const description = under(page, 'Description');
    expect(description.length).toBeGreaterThan(250); // Edge asks for as many.
    expect(description.length).toBeLessThanOrEqual(10_000);
    expect(description).not.toMatch(/[*_`#]|\]\(/);
  });
});

describe('the permissions', () => {
  const page = text('docs/store/permissions.md');
  const listed = [...under(page, 'Permissions').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];

  it('are justified one by one, each that the manifest asks for and no other', () => {
    const asked = [...manifest.host_permissions, ...manifest.permissions];
    expect(listed.map(([, name]) => name).sort()).toEqual([...asked].sort());
  });

  it('are named in the privacy page too', () => {
    for (const name of manifest.permissions) expect(text('docs/privacy.md'), name).toContain(`\`${name}\``);
  });

  it('reach no page that the content scripts do not work in', () => {
    for (const { matches } of manifest.content_scripts) expect(matches).toEqual(manifest.host_permissions);
  });
});
