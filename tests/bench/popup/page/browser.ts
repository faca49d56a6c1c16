import messages from '../../../../public/_locales/en/messages.json';
import { newSettings } from '../../../../src/settings';
import { COMPLAINT } from './complaint';

/** What popup and background ask of a browser, kept in memory; messages travel to a worker, as they do to a background. */
function area(kept: Record<string, unknown>) {
  return {
    get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (more: Record<string, unknown>) => void Object.assign(kept, more),
    remove: async (key: string) => delete kept[key],
  };
}

const nothing = async () => {};
const event = { addListener() {}, removeListener() {} };
const settings = newSettings('UTC');
settings.introduced = true;
settings.brand = { ...settings.brand, handles: ['ferncrest'], keywords: ['Ferncrest'], agent: 'Noa' };
const words = messages as Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** As the browser puts words in: `$NAME$` stands for what the placeholder's number names. */
function getMessage(key: string, subs: string[] = []): string {
  const { message = '', placeholders = {} } = words[key] ?? {};
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? '';
    return subs[Number(content.slice(1)) - 1] ?? '';
  });
}

export default {
  runtime: { id: 'bench', getURL: (path: string) => `bench://popup/${path}`, sendMessage: nothing, onMessage: event },
  storage: {
    local: area({ settings }),
    session: area({ 'tab:1': { postId: COMPLAINT.id, page: 'reading' } }),
  },
  i18n: { getUILanguage: () => 'en', getMessage },
  action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing },
  tabs: { query: async () => [{ id: 1, url: 'https://x.com/home', active: true }], sendMessage: nothing },
};
