/** Hashes of papers' ids as bytes, four each, and bytes as base64: in files of search and the map, in addresses of shared lists and of marks. */

export function packHashes(hashes: readonly number[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(4 * hashes.length));
  hashes.forEach((hash, at) => {
    view.setUint32(4 * at, hash);
  });
  return new Uint8Array(view.buffer);
}

/** One that was cut off is left out. */
export function unpackHashes(packed: Uint8Array): Uint32Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = packed;
  const view = new DataView(buffer, byteOffset, byteLength);
  const length = Math.floor(byteLength / 4);
  return Uint32Array.from({ length }, (_, at) => view.getUint32(4 * at));
}

/** As base64url, without `=`: for addresses. */
export function lettersOf(bytes: Uint8Array): string {
  return base64Of(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Throws for what is none. */
export function bytesOfLetters(letters: string): Uint8Array<ArrayBuffer> {
  return bytesIn(letters.replaceAll('-', '+').replaceAll('_', '/'));
}

export function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Throws for what is none. */
export function bytesIn(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
