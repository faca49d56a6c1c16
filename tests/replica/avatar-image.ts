import { crc32, deflateSync } from 'node:zlib';

/** Cells of the pattern in a row and pixels of a cell. */
const CELLS = 5;
const CELL = 16;
const SIDE = CELLS * CELL;

/**
 * An account's picture: a pattern of its own, the same on both sides, as a PNG. No SVG, since a browser keeps a page of its
 * own for each of those, and a timeline of a thousand posts would be slower than X's for no reason.
 */
export function avatarOf(handle: string): Buffer {
  const seed = crc32(handle);
  const ground = shade(seed, 90);
  const figure = shade(seed >>> 8, 215);
  const rows = Array.from({ length: SIDE }, (_, y) => {
    const row = Buffer.alloc(1 + SIDE * 3);
    for (let x = 0; x < SIDE; x += 1) row.set(isFigure(seed, x, y) ? figure : ground, 1 + x * 3);
    return row;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(SIDE, 0);
  head.writeUInt32BE(SIDE, 4);
  head.set([8, 2], 8); // eight bits a channel, colour without transparency
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function isFigure(seed: number, x: number, y: number): boolean {
  const column = Math.floor(x / CELL);
  const cell = Math.floor(y / CELL) * 3 + Math.min(column, CELLS - 1 - column);
  return ((seed >>> cell) & 1) === 1;
}

/** A colour around the middle brightness `level`, by three bits a channel. */
function shade(bits: number, level: number): [number, number, number] {
  const channel = (shift: number) => level + (((bits >>> shift) & 7) - 4) * 10;
  return [channel(0), channel(3), channel(6)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
