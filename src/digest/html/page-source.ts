/** Which text is a web page: elements from end to end, or what begins as one; which is XML. */
import { ElementType } from 'htmlparser2';
import { inline, treeOf } from './tree.ts';

/** The source of a page: it begins as one does, or is elements from beginning to end; what stands in a field or below Markdown makes no page. */
export function htmlIn(lines: string[]): string | undefined {
  // Megabytes of other text are not joined to see it.
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (!first.trimStart().startsWith('<')) return undefined;
  const html = lines.join('\n');
  const source = html.replace(declarations, '');
  // Markdown folds with details.
  const isPage =
    openingTag.test(source) ||
    (/^\s*<(?!details\b)[a-z]/i.test(source) && !isXml(lines) && !hasTextBesideElements(source));
  return isPage ? html : undefined;
}

const openingTag = /^\s*<(?:!doctype html|html|head|body)\b/i;

/** Of XML, and comments, above the first element. */
const declarations = /^(?:\s*<(?:\?xml[^<>]*|!--(?:[^-]|-(?!->))*--)>)+/;

function hasTextBesideElements(html: string): boolean {
  const outermost = treeOf(html)?.children ?? [];
  return outermost.some(
    (node) => node.type === ElementType.Text && /[\p{L}\p{N}]/u.test(node.data),
  );
}

/** One element, of no page, from beginning to end, or what says so itself. */
export function isXml(lines: string[]): boolean {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (/^\s*<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(first)) return true;
  const root = /^\s*<(?!item\b|entry\b)([A-Za-z][\w.-]*(?::\w+)?)[\s>]/.exec(first)?.[1] ?? '';
  const last = lines.findLast((line) => line.trim() !== '') ?? '';
  return (
    root !== '' && !blocks.has(root) && !inline.has(root) && last.trim().endsWith(`</${root}>`)
  );
}

const blocks = new Set(
  'html head body div p table ul ol dl section article main header nav h1 h2 h3 h4 h5 h6 center form details figure blockquote pre script style'.split(
    ' ',
  ),
);
