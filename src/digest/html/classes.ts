/** What a page says by its classes: which block of a card is its abstract. */

/** `"abstract-content mt-2"` → `"Abstract"`, `"paper-authors"` → `"Authors"` */
export function labelIn(classes: string): string | undefined {
  for (const name of classes.toLowerCase().split(/\s+/)) {
    if (ofAbstract.test(name)) return 'Abstract';
    if (/^(?:[a-z]+[-_]+)?authors?(?:[-_]+list)?$/.test(name)) return 'Authors';
  }
  return undefined;
}

const ofAbstract =
  /^(?:[a-z]+[-_]+)?abstract(?:[-_]+(?:content|body|text|full|en|original|collapse))?$/;

/** At least one heading for each block whose class says that it is an abstract. */
export function hasHeadingsAboveAbstracts(html: string): boolean {
  const classes = [...html.matchAll(/\sclass=["']([^"'<>]*)/g)].map(([, names = '']) => names);
  const abstracts = classes.filter((names) => labelIn(names) === 'Abstract').length;
  return abstracts > 0 && (html.match(/<(?:h[1-6]|strong|b)[\s>]/gi)?.length ?? 0) >= abstracts;
}

/** A block that begins with a heading or its own label. */
export const ownLabel = /^\W*(?:#|abstract\b|summary\b|authors?\b|by\b|摘要|作者)/i;
