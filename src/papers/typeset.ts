import type { MathSpan } from '../schema.ts';

export interface Typesetting {
  math?: MathSpan[];
  /** Stretches to wrap in `<mark>`, each with its attributes. */
  marks?: { at: [number, number]; attributes: Record<string, string> }[];
}

/** A paper's text as HTML: all of it escaped, so that nothing in it is markup. */
export function typeset(text: string, _how: Typesetting = {}): string {
  return escaped(text);
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
