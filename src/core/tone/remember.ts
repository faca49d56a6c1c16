/**
 * Keeps what was worked out for the last few texts: while somebody types, the post and the replies before it stay the
 * same. The oldest is forgotten first.
 */
export function remember<T>(workOut: (text: string) => T, most = 32): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = workOut(text);
    if (known.size >= most) known.delete(known.keys().next().value ?? '');
    known.set(text, made);
    return made;
  };
}
