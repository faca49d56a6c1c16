import type { EditorState } from 'draft-js';

/** What each mounted editor really holds, for tests: Draft.js' own state, not what the page looks like. */
const mounted = new Map<string, () => EditorState>();

/** Registers an editor under its Draft.js key until the returned function is called. */
export function registerEditor(key: string, state: () => EditorState): () => void {
  mounted.set(key, state);
  return () => {
    mounted.delete(key);
  };
}

/** The plain text of every mounted editor, newest last, lines separated by \n. */
export function editorTexts(): string[] {
  return [...mounted.values()].map((state) => state().getCurrentContent().getPlainText('\n'));
}
