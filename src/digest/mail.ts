/** Mails saved as `.eml` or `.mbox`: what is one, its signature, which line of the file a line comes from; postal-mime decodes them. */
import PostalMime from 'postal-mime';

/** A line of a text, and the lines (from 0) of the file that it was made of. */
export interface SentLine {
  text: string;
  from: [number, number];
}

/** The text of mails that were saved as a file (`.eml`, `.mbox`), decoded, forwarded ones with it; undefined if it is none, or needs no decoding. Async, since the library is. */
export async function openedMail(bytes: Uint8Array, file: string[]) {
  if (!isMail(file)) return undefined;
  const mails = await Promise.all(mailsIn(bytes).map((mail) => PostalMime.parse(mail)));
  const texts = mails.map(({ text = '', html = '' }) =>
    (isPointer(text, html) ? html : text).replaceAll('\0', '').split(/\r\n?|\n/),
  );
  const roles = texts.flatMap((lines) => {
    const from = signatureStart(lines);
    const below = lines.slice(from).join('').length > longestFooter ? 'left out' : 'footer';
    return [...lines.map((_, at) => (at < from ? 'text' : below)), 'text'];
  });
  const all = placed(
    texts.flatMap((lines) => [...lines, '']),
    file,
  );
  return {
    lines: all.filter((_, at) => roles[at] === 'text'),
    /** What was taken for signatures and footers, though a paper could stand there. */
    leftOut: all.filter(({ text }, at) => roles[at] === 'left out' && text.trim() !== ''),
  };
}

/** Whether a mail's plain text says little of what its HTML does: `See the HTML part.` */
function isPointer(text: string, html: string): boolean {
  const shown = html.replace(/<(style|script)\b[\s\S]*?<\/\1>|<[^>]*>|&#?\w+;|\s/gi, '');
  return text.replace(/\s/g, '').length * muchMore < shown.length;
}

const muchMore = 4;

/** Letters; an abstract has more. */
const longestFooter = 250;

/** A list's footer stands below a rule, a person's name below `-- `. Rules that come again, or farther up, divide papers. */
function signatureStart(lines: string[]): number {
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  const rules = [/^_{20,}$/, /^-- ?$/].map((rule) =>
    lines.flatMap((line, at) => (rule.test(line) ? at : [])),
  );
  const [first = end] = rules.flat().sort((a, b) => a - b);
  const divides = rules.some(({ length }) => length > 1) || first <= end - longestSignature;
  return divides ? lines.length : first;
}

const longestSignature = 12;

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
  const letters = file.map((line) =>
    lettersIn(base64.test(line) ? atob(line) : line.replace(quotedSigns, '')),
  );
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

/** What stands for signs in quoted-printable: `caf=C3=A9` */
const quotedSigns = /=[0-9A-F]{2}/g;

/** The signs that all encodings leave. */
function lettersIn(line: string): string {
  return line.replace(/[^!-<>-~]/g, '');
}

const enoughLetters = 40;
/** Longer than what stands between two lines of a body, if that is no attachment. */
const window = 20_000;
