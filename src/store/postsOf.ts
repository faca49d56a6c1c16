import type { Ledger } from './schema';

/** Ids of all that a person wrote, as far as it is kept: complaints and other posts that were seen. */
export async function postsOf(ledger: Ledger, handle: string): Promise<Set<string>> {
  const author = handle.toLowerCase();
  const cases = await ledger.getAllKeysFromIndex('cases', 'author', IDBKeyRange.bound([author], [author, []]));
  const ids = new Set(cases);
  for (const { id, post } of await ledger.getAll('posts')) if (post.author.handle.toLowerCase() === author) ids.add(id);
  return ids;
}
