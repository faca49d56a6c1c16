/** Names under which words are painted on X's text: in posts why, risk, watch; in drafts warn, error. */
export const MARKS = ['sf-why', 'sf-risk', 'sf-watch', 'sf-warn', 'sf-error'] as const;
export type Mark = (typeof MARKS)[number];
export type Marks = Partial<Record<Mark, Range[]>>;

const painted = new Map<object, Marks>();

/** Paints the words of `owner` (an opened hint, a composer) over X's own text, in place of what it had painted. */
export function paintMarks(owner: object, marks: Marks): void {
  painted.set(owner, marks);
  repaint();
}

/** Takes the paint of `owner` away. */
export function clearMarks(owner: object): void {
  if (painted.delete(owner)) repaint();
}

function repaint(): void {
  const registry = globalThis.CSS?.highlights;
  if (!registry) return;
  for (const name of MARKS) {
    const ranges = [...painted.values()].flatMap((marks) => marks[name] ?? []);
    if (ranges.length > 0) registry.set(name, new Highlight(...ranges));
    else registry.delete(name);
  }
}
