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
  const posts = db.createObjectStore('posts', { keyPath: 'id' });
  posts.createIndex('seenAt', 'seenAt');
  // A page can show an answer before what it answers: it is found again when that comes.
  posts.createIndex('inReplyTo', 'post.inReplyTo');
  db.createObjectStore('meta');
}
