import browser from 'webextension-polyfill';
import type { Language } from '../core/brand';

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/**
 * The interface's words in a language that the browser does not speak itself, from our own `_locales`.
 * Named blanks are replaced by their numbers: `waiting $TIME$` becomes `waiting $1`.
 */
export async function wordsIn(language: Language): Promise<Record<string, string>> {
  const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  const catalogue = (await answer.json()) as Record<string, Entry>;
  return Object.fromEntries(Object.entries(catalogue).map(([key, entry]) => [key, withNumbers(entry)]));
}

function withNumbers({ message, placeholders = {} }: Entry): string {
  return message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const found = Object.entries(placeholders).find(([key]) => key.toLowerCase() === name.toLowerCase());
    return found?.[1].content ?? whole;
  });
}
