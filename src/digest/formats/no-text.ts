import type { Format, Sniff } from '../format.ts';
import { notADigest } from '../not-a-digest.ts';

/** A PDF, a picture or a word processor's file is recognised to say kindly that it is no text. */
export const noText: Format = {
  name: 'no-text',
  sniff,
  read: (lines, digest) => {
    const kind = kindOf(lines);
    const remedy = `This is ${kind ?? 'a file of another program'}, and no text; open it, copy its text, and save that as a plain text file.`;
    return notADigest(lines, digest, remedy);
  },
};

/** How files begin once their NULs are taken out, of which a JPEG has one before its name or none. */
const kinds: [RegExp, string][] = [
  [/^%PDF-/, 'a PDF'],
  [/^.PNG$|^GIF8|^.{5,6}(?:JFIF|Exif)/, 'a picture'],
  [/^\{\\rtf/, 'a word processor’s file (RTF)'],
  [/^PK\p{Cc}\p{Cc}/u, 'a word processor’s file or an archive'],
];

function sniff(lines: string[]): Sniff {
  const missed = 'the beginning of a PDF, a picture or an archive';
  const kind = kindOf(lines);
  if (kind) return { confidence: 1, why: kind, missed };
  const start = lines.slice(0, 200).join('').slice(0, 4000);
  const signs = start.match(controls)?.length ?? 0;
  return signs > 20 && signs * 30 > start.length
    ? { confidence: 0.99, why: `${signs} signs that no text has`, missed }
    : { confidence: 0, why: 'text', missed };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\u0001-\u0008\u000B-\u001F\u007F\uFFFD]/g;

function kindOf([first = '']: string[]): string | undefined {
  return kinds.find(([opening]) => opening.test(first))?.[1];
}
