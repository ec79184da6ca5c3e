/** Mails saved as `.eml` or `.mbox`: what is one, its signature, which line of the file a line comes from; postal-mime decodes them. */
import PostalMime from 'postal-mime';

/** A line of a text, and the lines (from 0) of the file that it was made of. */
export interface SentLine {
  text: string;
  from: [number, number];
}

/** The text of mails that were saved as a file (`.eml`, `.mbox`), decoded, forwarded ones with it; undefined if it is none, or needs no decoding. Async, since the library is. */
export async function openedMail(
  bytes: Uint8Array,
  decoded: string,
): Promise<SentLine[] | undefined> {
  const file = decoded.split('\n');
  if (!isMail(file)) return undefined;
  const mails = await Promise.all(mailsIn(bytes).map((mail) => PostalMime.parse(mail)));
  const texts = mails.map(({ text = '', html = '' }) =>
    (isPointer(text, html) ? html : text).replaceAll('\0', '').split(/\r\n?|\n/),
  );
  return placed(
    texts.flatMap((lines) => [...lines.slice(0, signatureStart(lines)), '']),
    file,
  );
}

/** Whether a mail's plain text says little of what its HTML does: `See the HTML part.` */
function isPointer(text: string, html: string): boolean {
  const shown = html.replace(/<(style|script)\b[\s\S]*?<\/\1>|<[^>]*>|&#?\w+;|\s/gi, '');
  return text.replace(/\s/g, '').length * muchMore < shown.length;
}

const muchMore = 4;

/** A list's footer stands below a rule, a person's name below `-- `; longer ones may be papers. */
function signatureStart(lines: string[]): number {
  const at = lines.findIndex((line) => /^(?:_{20,}|-- ?)$/.test(line));
  const below = at < 0 ? [] : lines.slice(at);
  return below.length > 0 && below.join('').length <= longestFooter ? at : lines.length;
}

/** Letters; an abstract has more. */
const longestFooter = 250;

/** Two headers or more, one of which only a mail that may need decoding has. */
function isMail(file: string[]): boolean {
  const start = file.findIndex((line) => line.trim() !== '' && !envelope.test(line));
  const end = file.findIndex((line, at) => at > start && line.trim() === '');
  const head = file.slice(start, Math.min(end < 0 ? file.length : end, start + mostHeaders));
  const names = head.flatMap((line) => /^([A-Za-z][A-Za-z0-9-]*):/.exec(line)?.[1] ?? []);
  const isHead = head.every((line) => /^\s|^[A-Za-z][A-Za-z0-9-]*:/.test(line));
  return isHead && names.length > 1 && names.some((name) => ofMime.test(name));
}

const mostHeaders = 500;
const ofMime = /^(?:mime-version|content-type|content-transfer-encoding)$/i;
/** Above each mail of an mbox, with the time at which it came. */
const envelope = /^From \S+ .*\d\d:\d\d.*\d{4}$/;

/** The mails of an mbox, or the one of a file. */
function mailsIn(bytes: Uint8Array): Uint8Array[] {
  const signs = new TextDecoder('latin1').decode(bytes);
  const envelopes = /(?<=^|\n\r?\n)From \S+ .*\d\d:\d\d.*\d{4}(?=\r?\n)/g;
  const starts = [...signs.matchAll(envelopes)].map(({ index }) => index);
  if (starts[0] !== 0) return [bytes];
  return starts.map((start, at) => bytes.subarray(start, starts[at + 1]));
}

/** Decoded lines with the lines of the file in which the same letters stand, one after the other. */
function placed(lines: string[], file: string[]): SentLine[] {
  const letters = file.map((line) => lettersIn(base64.test(line) ? atob(line) : unquoted(line)));
  const all = letters.join('');
  let [place, line, start] = [0, 0, 0];
  const lineAt = (to: number): number => {
    for (; line < file.length - 1 && start + (letters[line]?.length ?? 0) <= to; line++)
      start += letters[line]?.length ?? 0;
    return line;
  };
  return lines.map((text) => {
    const own = lettersIn(text);
    const found = all.slice(place, place + window).indexOf(own.slice(0, enoughLetters));
    if (own === '' || found < 0) return { text, from: [line, line] };
    const first = lineAt(place + found);
    place = Math.min(place + found + own.length, all.length);
    return { text, from: [first, lineAt(place - 1)] };
  });
}

/** Whole groups of four: each line stands for itself. */
const base64 = /^(?:[A-Za-z0-9+/]{4}){6,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Without what stands for signs in quoted-printable: `caf=C3=A9` → `caf` */
function unquoted(line: string): string {
  return line.replace(/=[0-9A-F]{2}/g, '');
}

/** The signs that all encodings leave. */
function lettersIn(line: string): string {
  return line.replace(/[^!-<>-~]/g, '');
}

const enoughLetters = 40;
/** Longer than what stands between two lines of a body, if that is no attachment. */
const window = 20_000;
