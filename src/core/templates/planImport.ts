import { type OwnTemplate, TEMPLATE_BOUNDS, type TemplateDraft } from './ownTemplate';

/** A template of the file that meets another one of the same name in the library. */
export interface ImportConflict {
  /** Title of the one in the library, and what it says now. */
  title: string;
  id: string;
  text: string;
  /** What the file says instead. */
  incoming: TemplateDraft;
}

/** What an import would do. Nothing of it is done yet. */
export interface ImportPlan {
  add: TemplateDraft[];
  /** How many are in the library word for word. */
  same: number;
  conflicts: ImportConflict[];
  /** How many no longer fit into the library. */
  left: number;
}

/**
 * Sorts the templates of a file by what they meet in the library: nothing, themselves, or another text under the same
 * id, shortcut, or title and language.
 */
export function planImport(drafts: readonly TemplateDraft[], library: readonly OwnTemplate[]): ImportPlan {
  const known = new Map<string, OwnTemplate>();
  for (const template of library) for (const key of keysOf(template)) known.set(key, template);
  const texts = new Set(library.map(wordingOf));
  const plan: ImportPlan = { add: [], same: 0, conflicts: [], left: 0 };
  let room = TEMPLATE_BOUNDS.templates - library.length;
  for (const draft of drafts) {
    const met = keysOf(draft)
      .map((key) => known.get(key))
      .find((one) => one !== undefined);
    if (texts.has(wordingOf(draft))) plan.same += 1;
    else if (met) plan.conflicts.push({ id: met.id, title: met.title, text: met.text, incoming: draft });
    else if (room <= 0) plan.left += 1;
    else {
      plan.add.push(draft);
      room -= 1;
      texts.add(wordingOf(draft));
    }
  }
  return plan;
}

function keysOf({ id, shortcut, title, lang }: TemplateDraft): string[] {
  return [
    ...(id ? [`id ${id}`] : []),
    ...(shortcut ? [`shortcut ${lang} ${shortcut.toLowerCase()}`] : []),
    `title ${lang} ${title.toLowerCase()}`,
  ];
}

/** Two templates of the same wording are one, whatever they are called. */
function wordingOf({ lang, text }: TemplateDraft): string {
  return `${lang} ${text.replace(/\s+/g, ' ').trim()}`;
}
