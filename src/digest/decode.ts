/** Which encoding a file has (UTF-8, UTF-16, Windows-1252); line ends. */

const byteOrderMarks: { bytes: number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** The bytes of a file as text with `\n` line ends: by its byte order mark, else as UTF-8, else as Windows-1252. */
export function decodeDigest(bytes: Uint8Array): string {
  const marked = byteOrderMarks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  const encoding =
    marked?.encoding ?? utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return plainLines(new TextDecoder(encoding).decode(bytes));
}

/** Line ends as `\n`, and no NUL, which nothing downstream can show. */
export function plainLines(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\0', '');
}

/** Latin text in UTF-16 has a zero in nearly every second byte. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 1000);
  if (sample.length < 2) return undefined;
  const zeros = [0, 1].map((side) => sample.filter((byte, at) => at % 2 === side && byte === 0));
  const most = sample.length * 0.4;
  if ((zeros[1]?.length ?? 0) > most) return 'utf-16le';
  return (zeros[0]?.length ?? 0) > most ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
