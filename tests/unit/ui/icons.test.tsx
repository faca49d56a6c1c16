// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { ICON_SHAPES, type IconName } from '../../../src/ui/iconShapes';
import { Icon, iconElement } from '../../../src/ui/icons';

const names = Object.keys(ICON_SHAPES) as IconName[];

describe('icons', () => {
  it('are drawn alike as component and as plain element', () => {
    for (const name of names) {
      const place = document.createElement('div');
      render(<Icon name={name} small />, place);
      const drawn = [...place.querySelectorAll('path')].map((path) => path.getAttribute('d'));
      const plain = [...iconElement(name, { small: true }).querySelectorAll('path')];
      expect(
        plain.map((path) => path.getAttribute('d')),
        name,
      ).toEqual(drawn);
      expect(drawn.length, name).toBeGreaterThan(0);
    }
  });

  it('stay within their square and hold numbers only', () => {
    for (const name of names) {
      for (const path of iconElement(name).querySelectorAll('path')) {
        expect(path.getAttribute('d'), name).toMatch(/^[MmLlHhVvCcSsAaZz\d.,\s-]+$/);
      }
    }
  });

  it('are hidden beside a word and named when alone', () => {
    expect(iconElement('urgent').getAttribute('aria-hidden')).toBe('true');
    const alone = iconElement('urgent', { label: 'Urgent' });
    expect(alone.getAttribute('role')).toBe('img');
    expect(alone.getAttribute('aria-label')).toBe('Urgent');
  });
});
