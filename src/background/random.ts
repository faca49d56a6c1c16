/** Random bytes for the id of a new event. */
export function randomBytes(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(8));
}
