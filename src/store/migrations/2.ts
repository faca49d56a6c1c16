/** Finds events by their kind: what the manager corrected is read from all of them. */
export function migrate(_db: IDBDatabase, transaction: IDBTransaction): void {
  transaction.objectStore('events').createIndex('kind', 'kind');
}
