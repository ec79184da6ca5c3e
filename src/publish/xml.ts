/** XML elements, every value escaped. */
import { escaped } from '../text/escape.ts';

/** One XML element; text is escaped, children are elements made here. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  content: string | Xml[] = [],
): Xml {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = name + pairs.join('');
  const inner =
    typeof content === 'string' ? escaped(content) : content.map(({ xml }) => xml).join('');
  return { xml: inner ? `<${start}>${inner}</${name}>\n` : `<${start}/>\n` };
}

/** Markup as a type of its own, so that it is not escaped as text. */
export interface Xml {
  xml: string;
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}`;
}
