/** Invisible signs and unusual spaces. */

/** Every run of white space as one space; a text that has none longer is not copied. */
export function singleSpaced(text: string): string {
  return text.includes('  ') || /[^\S ]/.test(text) ? text.replace(/\s{2,}|[^\S ]/g, ' ') : text;
}

const unseen = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/;
const allUnseen = new RegExp(unseen, 'g');

/** Longer than any line that is a fact or a button. */
const longest = 400;

/** A short line as its reader sees it: single spaces, none around it, and nothing invisible. */
export function shown(line: string): string {
  if (line.length > longest) return line.trim();
  return singleSpaced(unseen.test(line) ? line.replace(allUnseen, '') : line).trim();
}
