/**
 * Finds cases of a list by what they are and by their words, in the order of the list, and keeps counts beside them:
 * counting an index takes longer the more there is to count. The old index of lists goes.
 */
export function migrate(db: IDBDatabase, transaction: IDBTransaction): void {
  const cases = transaction.objectStore('cases');
  cases.deleteIndex('queue');
  cases.createIndex('places', 'places', { multiEntry: true });
  cases.createIndex('joinedTo', 'joinedTo');
  db.createObjectStore('tallies');
}
