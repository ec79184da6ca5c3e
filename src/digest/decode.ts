/** Which encoding a file has (UTF-8, UTF-16, Windows-1252, Mac OS Roman); line ends. */

const byteOrderMarks: Record<string, string> = { '255,254': 'utf-16le', '254,255': 'utf-16be' };

/** The bytes of a file as text with `\n` line ends. */
export function decodeDigest(bytes: Uint8Array): string {
  return decodedLines(bytes).join('\n');
}

/** The lines of a file: by its byte order mark of UTF-16, else each as UTF-8, and those that are not in Windows-1252, or all in Mac OS Roman. */
export function decodedLines(bytes: Uint8Array): string[] {
  const encoding = byteOrderMarks[bytes.subarray(0, 2).join()] ?? utf16WithoutMark(bytes);
  return encoding
    ? plainLines(new TextDecoder(encoding).decode(bytes)).split('\n')
    : decodedByLine(bytes).flatMap((line) => plainLines(line.replace(/\r$/, '')).split('\n'));
}

/** Line ends as `\n`, and no NUL, which nothing downstream can show. */
export function plainLines(text: string): string {
  return text
    .replace(/^(?:\uFEFF|ï»¿)+/, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\0', '');
}

/** Latin text in UTF-16 has a zero in nearly every second byte. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 1000);
  const mostlyZero = (side: number) =>
    sample.filter((byte, at) => at % 2 === side && byte === 0).length > sample.length * 0.4;
  if (mostlyZero(1)) return 'utf-16le';
  return mostlyZero(0) ? 'utf-16be' : undefined;
}

/** Programs join files of two encodings, and cut letters in two: one wrong byte must not cost all other lines theirs. And one letter beyond Latin-1 makes V8 keep a whole text in two bytes a letter. */
function decodedByLine(bytes: Uint8Array): string[] {
  const [utf8, older] = [new TextDecoder('utf-8'), new TextDecoder('windows-1252')];
  const lines: string[] = [];
  const others: { at: number; line: Uint8Array }[] = [];
  for (let from = 0, to = 0; from <= bytes.length; from = to + 1) {
    to = bytes.indexOf(lineEnd, from);
    if (to < 0) to = bytes.length;
    const line = bytes.subarray(from, to);
    const text = utf8.decode(line);
    if (!isUtf8(text, line)) others.push({ at: lines.length, line });
    lines.push(text);
  }
  const inWindows = others.map(({ line }) => older.decode(line));
  const count = (pattern: RegExp) => inWindows.flatMap((text) => text.match(pattern) ?? []).length;
  const isMacs = count(ofMac) > Math.max(1, count(ofWindows));
  const decoder = isMacs ? new TextDecoder('macintosh') : older;
  for (const { at, line } of others) lines[at] = decoder.decode(line);
  return lines;
}

const lineEnd = 10;
/** Capitals and daggers hardly stand behind small letters, as a Mac's `…`, dashes, quotation marks, `é`, `ä`, `á` and spaces do. */
const ofMac = /[a-z][ÉÐ-Õ](?![A-Z])|[a-z][‡ŠŽ][a-z]|[a-z.,:;]Ê/g;
/** What a Mac writes as other signs. */
const ofWindows = /[a-z][à-öø-ÿ][a-z]/g;
/** What a decoder writes for bytes that no sign has. */
const unreadable = '\ufffd';

/** Most of its signs beyond ASCII could be read, or it has as many bytes as before: each `�` stood there already. */
function isUtf8(text: string, line: Uint8Array): boolean {
  const signs = text.match(/[\u0080-\uffff]/g) ?? [];
  const areRead = signs.filter((sign) => sign === unreadable).length * 2 <= signs.length;
  return areRead || new TextEncoder().encode(text).length === line.length;
}
