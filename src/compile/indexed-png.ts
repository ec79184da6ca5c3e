/** Encodes a picture of few colours as a PNG with a palette. */
import { crc32, deflateSync } from 'node:zlib';

/** A PNG with a palette (https://www.w3.org/TR/png-3/), which is a third as large; `undefined` if there are over 256 colours or a transparent one. */
export function indexedPng(rgba: Uint8Array, width: number): Uint8Array | undefined {
  const pixels = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const height = rgba.length / 4 / width;
  const places = new Map<number, number>();
  // Each row begins with a byte that names its filter: none.
  const rows = new Uint8Array((width + 1) * height);
  let [last, place] = [-1, 0];
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = pixels.getUint32(pixel * 4);
    // Most pixels are as the one before.
    if (colour !== last) {
      place = places.get(colour) ?? places.size;
      if (place > 255 || (colour & 255) !== 255) return undefined;
      places.set(colour, place);
      last = colour;
    }
    rows[pixel + Math.floor(pixel / width) + 1] = place;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the place of a colour.
  header.set([8, 3], 8);
  const palette = [...places.keys()].flatMap((rgba) => [
    rgba >>> 24,
    (rgba >>> 16) & 255,
    (rgba >>> 8) & 255,
  ]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const made = Buffer.alloc(data.length + 12);
  made.writeUInt32BE(data.length);
  made.write(name, 4, 'latin1');
  made.set(data, 8);
  made.writeUInt32BE(crc32(made.subarray(4, -4)), data.length + 8);
  return made;
}
