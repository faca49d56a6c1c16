import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import fr from '../../../public/_locales/fr/messages.json' with { type: 'json' };
import type { Language } from '../../../src/core/brand';
import type { Words } from '../../../src/ui/i18n';

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** The words of a language as the background hands them out: named blanks as `$1`. */
export function catalogue(language: Language): Words {
  const entries: Record<string, Entry> = language === 'fr' ? fr : en;
  return Object.fromEntries(
    Object.entries(entries).map(([key, { message, placeholders = {} }]) => [
      key,
      message.replace(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? ''),
    ]),
  );
}

function getMessage(key: string, subs: string[]): string {
  return { known: 'connu', named: `${subs[0]}, connu de ${subs[1]}` }[key] ?? '';
}

/** A stand-in for webextension-polyfill, which refuses to load outside an extension. */
export const fakeBrowser = {
  default: {
    i18n: { getUILanguage: () => 'fr-CA', getMessage },
    runtime: {
      id: 'sangfroid',
      getManifest: () => ({ version: '1.2.3' }),
      sendMessage: () => Promise.resolve(undefined),
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
};
