/**
 * Lists become rows of their own, many to a record, and words an index beside them. Before, every word of a case was
 * written once for each of its lists, again with each of its events. The counts begin anew with the lists.
 */
export function migrate(db: IDBDatabase, transaction: IDBTransaction): void {
  transaction.objectStore('cases').deleteIndex('places');
  db.createObjectStore('lists', { keyPath: 'key' });
  const finds = db.createObjectStore('finds', { keyPath: 'order' });
  finds.createIndex('words', 'words', { multiEntry: true });
  transaction.objectStore('tallies').clear();
}
