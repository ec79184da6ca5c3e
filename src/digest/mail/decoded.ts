/** A line of a text, and the lines (from 0) of the file that it was made of. */
export interface SentLine {
  text: string;
  from: [number, number];
}

/** The lines of a body in the encoding that its mail program chose. */
export function decoded(
  lines: SentLine[],
  encoding: string,
  charset: string | undefined,
): SentLine[] {
  if (encoding === 'quoted-printable') return fromQuotedPrintable(lines, charset);
  return encoding === 'base64' ? fromBase64(lines, charset) : lines;
}

/** `caf=C3=A9`, with `=` at the end of a line that goes on. */
function fromQuotedPrintable(lines: SentLine[], charset: string | undefined): SentLine[] {
  const text = decoderOf(charset);
  const made: SentLine[] = [];
  let parts: string[] = [];
  let first: number | undefined;
  for (const [at, { text: line, from }] of lines.entries()) {
    const soft = /=\s*$/.test(line) && at < lines.length - 1;
    parts.push(soft ? line.replace(/=\s*$/, '') : line);
    first ??= from[0];
    if (soft) continue;
    made.push({ text: text(bytesOf(parts.join(''))), from: [first, from[1]] });
    parts = [];
    first = undefined;
  }
  return made;
}

function bytesOf(line: string): Uint8Array {
  const plain = new TextEncoder();
  const pieces = line.split(/=([0-9A-Fa-f]{2})/);
  return Uint8Array.from(
    pieces.flatMap((piece, at) =>
      at % 2 === 0 ? [...plain.encode(piece)] : [Number.parseInt(piece, 16)],
    ),
  );
}

/** The lines of the file that a line comes from are reckoned by how far down it stands. */
function fromBase64(lines: SentLine[], charset: string | undefined): SentLine[] {
  const whole = lines.map(({ text }) => text.replace(/[^A-Za-z0-9+/]/g, ''));
  const bytes = bytesInBase64(whole.join(''));
  const [first, last] = [lines[0]?.from[0] ?? 0, lines.at(-1)?.from[1] ?? 0];
  const text = decoderOf(charset)(bytes).replace(/\r\n?/g, '\n');
  let above = 0;
  const placed = (share: number) =>
    Math.min(last, first + Math.floor((last - first + 1) * (share / Math.max(1, text.length))));
  return text.split('\n').map((line) => {
    const from: [number, number] = [placed(above), placed(above + line.length)];
    above += line.length + 1;
    return { text: line, from };
  });
}

function bytesInBase64(text: string): Uint8Array {
  const whole = text.slice(0, text.length - (text.length % 4 === 1 ? 1 : 0));
  return Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0));
}

function decoderOf(charset = 'utf-8'): (bytes: Uint8Array) => string {
  try {
    const decoder = new TextDecoder(charset);
    return (bytes) => decoder.decode(bytes);
  } catch {
    const decoder = new TextDecoder();
    return (bytes) => decoder.decode(bytes);
  }
}
