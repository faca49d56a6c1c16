import { ask } from '../messages';
import type { Settings } from '../settings';

/** The names a case can be given to, and the way to learn a new one. */
export interface Team {
  names: readonly string[];
  learn: (name: string) => Promise<void>;
}

/** The team as the settings know it, the manager first. */
export function teamOf(settings: Settings): Team {
  const { agent } = settings.brand;
  const names = [...new Set([agent, ...settings.team])].filter(Boolean);
  return {
    names,
    learn: async (name) => {
      if (names.includes(name)) return;
      const { settings: now } = await ask('getSettings', {});
      await ask('saveSettings', { settings: { ...now, team: [...now.team, name] } });
    },
  };
}
