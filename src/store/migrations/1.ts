/** The first stores. Immutable: whatever comes later is a migration of its own. */
export function migrate(db: IDBDatabase): void {
  const events = db.createObjectStore('events', { keyPath: 'id' });
  events.createIndex('caseId', 'caseId');
  // Which case one of our replies, or a customer's message under it, belongs to.
  events.createIndex('replyId', 'data.replyId');
  events.createIndex('postId', 'data.postId');
  events.createIndex('at', 'at');

  const cases = db.createObjectStore('cases', { keyPath: 'id' });
  cases.createIndex('queue', ['queue', 'rank', 'sort', 'id']);
  cases.createIndex('author', ['author', 'postedAt']);
  cases.createIndex('answeredAt', 'answeredAt');

  db.createObjectStore('templates', { keyPath: 'id' });
  db.createObjectStore('posts', { keyPath: 'id' }).createIndex('seenAt', 'seenAt');
  db.createObjectStore('meta');
}
