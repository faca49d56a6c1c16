import { vi } from 'vitest';

type Listener = (...given: never[]) => unknown;

function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => listeners.push(listener),
    removeListener: () => {},
    fire: (...given: unknown[]) => listeners.map((listener) => listener(...(given as never[]))),
  };
}

function area() {
  let kept: Record<string, unknown> = {};
  return {
    get: async (key: string) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
    set: async (more: Record<string, unknown>) => {
      kept = { ...kept, ...structuredClone(more) };
    },
    remove: async (key: string) => {
      delete kept[key];
    },
    clear: async () => {
      kept = {};
    },
  };
}

/** An open tab, as `tabs.query` gives it. */
export interface FakeTab {
  id: number;
  url?: string;
  active?: boolean;
}

const newWorld = () => ({
  tabs: [] as FakeTab[],
  badge: '',
  told: [] as { tabId?: number; message: unknown }[],
  /** What a content script answers to an order. */
  contentAnswers: undefined as unknown,
  notifications: [] as { id: string; title: string; message: string }[],
  language: 'en-GB',
});

const newBrowser = (world: ReturnType<typeof newWorld>) => ({
  runtime: {
    id: 'sangfroid',
    getURL: (path: string) => `chrome-extension://sangfroid/${path}`,
    onMessage: event(),
    onInstalled: event(),
    onStartup: event(),
    openOptionsPage: vi.fn(async () => {}),
    sendMessage: async (message: unknown) => {
      world.told.push({ message });
      throw new Error('Could not establish connection. Receiving end does not exist.');
    },
  },
  storage: { local: area(), session: area() },
  i18n: { getUILanguage: () => world.language },
  action: {
    setBadgeText: async ({ text }: { text: string }) => {
      world.badge = text;
    },
    setBadgeBackgroundColor: async () => {},
  },
  alarms: { get: vi.fn(async () => undefined), create: vi.fn(), onAlarm: event() },
  notifications: {
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      world.notifications.push({ id, title, message });
      return id;
    },
    clear: async () => true,
    onClicked: event(),
  },
  tabs: {
    onRemoved: event(),
    query: async (asked: { active?: boolean; url?: unknown }) =>
      world.tabs.filter((tab) => (asked.active ? tab.active : tab.url?.startsWith('https://x.com/'))),
    create: vi.fn(async () => ({})),
    update: vi.fn(async () => ({})),
    sendMessage: async (tabId: number, message: unknown) => {
      world.told.push({ tabId, message });
      if (world.contentAnswers === undefined) throw new Error('Receiving end does not exist.');
      return world.contentAnswers;
    },
  },
});

/** Outlives the modules, which are loaded anew whenever the background is killed. */
const outside = globalThis as { fakeWorld?: ReturnType<typeof newWorld>; fakeBrowser?: ReturnType<typeof newBrowser> };

/** What the extension told and showed, and what the tests set up. */
outside.fakeWorld ??= newWorld();
export const world = outside.fakeWorld;

/** A browser just large enough for the background. */
outside.fakeBrowser ??= newBrowser(world);
const browser = outside.fakeBrowser;

export default browser;
