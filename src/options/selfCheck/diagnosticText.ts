import browser from 'webextension-polyfill';
import type { SelfCheckProtocol } from '../../core/selfCheck';
import type { Settings } from '../../settings';

/**
 * A text to be sent to whoever helps. It holds versions, switches and counts; no name, no word of a post, no address, no
 * account: settings are counted, failures are named by place and kind only.
 */
export function diagnosticText(
  { page, failures }: SelfCheckProtocol['selfCheck']['reply'],
  settings: Settings,
): string {
  const { brand, enabled, introduced, interfaceLanguage, mutedRules } = settings;
  const switches = { enabled, introduced, interfaceLanguage, mutedRules: mutedRules.length };
  const amounts = {
    handles: brand.handles.length,
    keywords: brand.keywords.length,
    roundTheClock: brand.hours.week.length === 0,
  };
  return [
    `Sangfroid ${browser.runtime.getManifest().version}`,
    navigator.userAgent,
    `settings ${JSON.stringify({ ...switches, ...amounts })}`,
    `page ${JSON.stringify(page)}`,
    ...failures.map(({ at, where, kind }) => `failure ${new Date(at).toISOString()} ${where} ${kind}`),
  ].join('\n');
}
