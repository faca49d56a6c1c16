/** What the background asks of a browser beside IndexedDB, kept in memory: the ledger alone is measured. */
function area() {
  const kept = new Map<string, unknown>();
  return {
    get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (more: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(more)) kept.set(key, value);
    },
    remove: async (key: string) => kept.delete(key),
  };
}

const nothing = async () => {};

export default {
  runtime: { id: 'bench', getURL: (path: string) => path, sendMessage: nothing },
  storage: { local: area(), session: area() },
  i18n: { getUILanguage: () => 'en' },
  action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing },
  tabs: { query: async () => [], sendMessage: nothing },
};
