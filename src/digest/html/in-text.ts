/** HTML inside a text: tags in a feed or a field, entities, style sheets and scripts. */
import { DomUtils } from 'htmlparser2';
import { htmlLines } from './read-html.ts';
import { type HtmlElement, treeOf } from './tree.ts';

/** `"&eacute;"` → `"é"`; what HTML has no printable sign for stays. */
export function decodedEntity(entity: string): string {
  const text = DomUtils.textContent(treeOf(entity)?.children ?? []);
  // HTML reads `&copyright;` as `©right;`.
  return text.length > 2 || /[\p{Cc}\ufffd]/u.test(text) ? entity : text.replace(/\s/gu, ' ');
}

/** HTML inside a text, such as a feed's description, as its lines; a text without tags as it is. */
export function withoutTags(text: string): string[] {
  if (!/<\/?[a-z]|&[#\w]+;/i.test(text)) return [text];
  return htmlLines(text, 'plain')?.map((line) => line.text) ?? [text];
}

/** The lines of an abstract that an export holds as HTML or JATS; in others `<` is a sign of formulas. */
export function linesOfField(text: string): string[] {
  return /<(?:jats:\w+|p|div|h\d|br)\b/.test(text) ? withoutTags(text) : [text];
}

/** Text without the style sheets and scripts in it: elements with attributes, or with what programs consist of. */
export function withoutCode(text: string): string {
  const isCode = ({ name }: HtmlElement) => /^(?:script|style)$/.test(name);
  const codes = DomUtils.findAll(isCode, treeOf(text)?.children ?? []);
  let [kept, from] = ['', 0];
  for (const code of codes) {
    const [start, last] = [code.startIndex ?? 0, code.endIndex ?? 0];
    // The library ends `</style >` before its blank.
    const end = text.indexOf('>', last) + 1;
    const isClosed = /<\/(?:script|style)\s*>$/i.test(text.slice(start, end));
    const hasAttributes = Object.keys(code.attribs).length > 0;
    if (!isClosed || !(hasAttributes || /[{;]/.test(DomUtils.textContent(code)))) continue;
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}
