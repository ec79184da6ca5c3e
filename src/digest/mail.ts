/** The text of a mail that was saved as a file (`.eml`), decoded; undefined if it is no mail, or needs no decoding. */
export function textOfMail(lines: string[]): SentLine[] | undefined {
  const all = lines.map((text, at): SentLine => ({ text, from: [at, at] }));
  const start = lines.findIndex((line) => line.trim() !== '');
  const head = headerOf(all, Math.max(start, 0));
  const mail = [...head.fields.keys()].some((name) => ownOfMail.has(name));
  return mail && head.fields.size > 1 ? textOf(head, all, deepest) : undefined;
}

const ownOfMail = new Set(['mime-version', 'content-type', 'content-transfer-encoding']);
/** How deep mails may nest; only an attack nests deeper. */
const deepest = 8;

interface Header {
  /** Name in small letters → value. */
  fields: Map<string, string>;
  /** Where the body begins. */
  body: number;
}

/** `Name: value` down to the first blank line; an indented line goes on with the one above. */
function headerOf(lines: SentLine[], start: number): Header {
  const fields = new Map<string, string>();
  let last: string | undefined;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at]?.text ?? '';
    if (line.trim() === '') return { fields, body: at + 1 };
    const found = /^([A-Za-z][A-Za-z0-9-]*):\s*(.*)$/.exec(line);
    if (/^\s/.test(line) && last !== undefined)
      fields.set(last, `${fields.get(last)} ${line.trim()}`);
    else if (found?.[1]) {
      last = found[1].toLowerCase();
      fields.set(last, found[2] ?? '');
    } else break;
  }
  return { fields: new Map(), body: start };
}

function textOf(head: Header, lines: SentLine[], depth: number): SentLine[] | undefined {
  const type = typeOf(head);
  const body = lines.slice(head.body);
  const boundary = parameter(type, 'boundary');
  if (boundary === undefined) {
    const encoding = head.fields.get('content-transfer-encoding')?.trim().toLowerCase() ?? '';
    return decoded(body, encoding, parameter(type, 'charset'));
  }
  if (depth === 0) return undefined;
  const parts = partsOf(body, boundary).map((part) => ({ part, head: headerOf(part, 0) }));
  for (const kind of [/^text\/plain/i, /^multipart\//i, /^text\//i]) {
    const found = parts.find((part) => kind.test(typeOf(part.head)));
    const text = found && textOf(found.head, found.part, depth - 1);
    if (text) return text;
  }
  return undefined;
}

function typeOf(head: Header): string {
  return head.fields.get('content-type') ?? 'text/plain';
}

/** `text/plain; charset="utf-8"` → `utf-8` */
function parameter(type: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(type);
  return found?.[1] ?? found?.[2];
}

function partsOf(lines: SentLine[], boundary: string): SentLine[][] {
  const parts: SentLine[][] = [];
  for (const line of lines) {
    const text = line.text.trimEnd();
    if (text === `--${boundary}--`) break;
    if (text === `--${boundary}`) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

/** A line of a text, and the lines (from 0) of the file that it was made of. */
export interface SentLine {
  text: string;
  from: [number, number];
}

/** The lines of a body in the encoding that its mail program chose. */
function decoded(lines: SentLine[], encoding: string, charset: string | undefined): SentLine[] {
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

/** Estimates the lines of the file that a line comes from by how far down it is. */
function fromBase64(lines: SentLine[], charset: string | undefined): SentLine[] {
  const bytes = Buffer.from(lines.map(({ text }) => text).join(''), 'base64');
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

function decoderOf(charset = 'utf-8'): (bytes: Uint8Array) => string {
  let decoder = new TextDecoder();
  try {
    decoder = new TextDecoder(charset);
  } catch {}
  return (bytes) => decoder.decode(bytes);
}
