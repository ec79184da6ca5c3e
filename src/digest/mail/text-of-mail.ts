import { decoded, type SentLine } from './decoded.ts';

/** The text of a mail that was saved as a file (`.eml`), decoded; undefined for what is no mail, or needs no decoding. */
export function textOfMail(lines: string[]): SentLine[] | undefined {
  const all = lines.map((text, at): SentLine => ({ text, from: [at, at] }));
  const start = lines.findIndex((line) => line.trim() !== '');
  const head = headerOf(all, Math.max(start, 0));
  const mail = [...head.fields.keys()].some((name) => ownOfMail.has(name));
  return mail && head.fields.size > 1 ? textOf(head, all, deepest) : undefined;
}

const ownOfMail = new Set(['mime-version', 'content-type', 'content-transfer-encoding']);
/** Mails within mails; none nests deeper but to do harm. */
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
  const type = head.fields.get('content-type') ?? 'text/plain';
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

/** A part without a type is plain text. */
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
