type Attributes = Record<string, string>;

/** One XML element; text is escaped, children are elements made here. */
export function element(
  name: string,
  attributes: Attributes = {},
  content: string | Xml[] = [],
): Xml {
  const start = `${name}${Object.entries(attributes).map(attribute).join('')}`;
  const inner =
    typeof content === 'string' ? escaped(content) : content.map(({ xml }) => xml).join('');
  return { xml: inner ? `<${start}>${inner}</${name}>\n` : `<${start}/>\n` };
}

/** Markup that is known to be well-formed, so that it can't be taken for text. */
export interface Xml {
  xml: string;
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}`;
}

/** Text for XML or HTML; drops the control characters that XML forbids. */
export function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
  );
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function attribute([name, value]: [string, string]): string {
  return ` ${name}="${escaped(value)}"`;
}
