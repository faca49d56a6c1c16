/**
 * A UUID version 7 (RFC 9562): sorted by `at`, then by `rank`, made unique by `random`.
 * @param at milliseconds since the epoch
 * @param rank 0 to 4095: the order of what happened in one go
 * @param random at least 8 bytes
 */
export function eventId(at: number, rank: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  const time = Math.max(0, Math.floor(at));
  for (let index = 0; index < 6; index += 1) bytes[index] = Math.floor(time / 2 ** (8 * (5 - index))) % 256;
  bytes[6] = 0x70 | ((rank >> 8) & 0x0f);
  bytes[7] = rank & 0xff;
  bytes.set(random.subarray(0, 8), 8);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * The id of an event that must exist once however often its fact is met, for instance a reply that X confirmed and
 * that is read on a page later. Made from the name of the fact alone, so that both meet.
 */
export function namedEventId(name: string, rank: number): string {
  return datedEventId(name, 0, rank);
}

/** The same for a fact whose time never changes, sorted by that time. */
export function datedEventId(name: string, at: number, rank: number): string {
  return eventId(at, rank, hashed(name));
}

/** 8 bytes from two FNV-1a hashes with different starts: names are few and trusted, so that keeps them apart. */
function hashed(name: string): Uint8Array {
  const bytes = new Uint8Array(8);
  for (let lane = 0; lane < 2; lane += 1) {
    let hash = (0x811c9dc5 ^ Math.imul(lane + 1, 0x9e3779b1)) >>> 0;
    for (let index = 0; index < name.length; index += 1) {
      hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193) >>> 0;
      hash ^= hash >>> 15;
    }
    new DataView(bytes.buffer).setUint32(lane * 4, hash >>> 0);
  }
  return bytes;
}
