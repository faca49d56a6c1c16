import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';

/** One broken rule of WCAG, with the places. */
export interface Violation {
  rule: string;
  impact: string;
  help: string;
  places: string[];
}

interface Found {
  violations: {
    id: string;
    impact: string | null;
    help: string;
    nodes: { target: unknown[]; failureSummary?: string }[];
  }[];
}

/**
 * Runs axe (WCAG 2.2 A and AA) on a page, or on the parts that `selector` names; shadow roots are looked into. The selector
 * names hosts in the page itself. `only` names the rules to run instead of all. Returns what is broken, at best nothing.
 */
export async function axe(page: Page, selector?: string, only?: string[]): Promise<Violation[]> {
  await page.evaluate(axeCore.source);
  const found = (await page.evaluate(
    async (include, chosen) => {
      const runner = (window as unknown as { axe: { run(context: unknown, options: unknown): Promise<unknown> } }).axe;
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const context = include ? { include: [[include]] } : document;
      // Page-level rules (one main, one h1) are about x.com, not about a part of ours.
      const rules = include ? { region: { enabled: false } } : {};
      const runOnly = chosen ? { type: 'rule', values: chosen } : tags;
      return runner.run(context, { runOnly, rules, resultTypes: ['violations'] });
    },
    selector,
    only,
  )) as Found;
  return found.violations.map((violation) => ({
    rule: violation.id,
    impact: violation.impact ?? '',
    help: violation.help,
    places: violation.nodes.map((node) => `${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  }));
}
