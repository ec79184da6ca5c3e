/** The part of another page that `part` matches, parsed alone: of a whole page, the styles would be reported to this page's policy. */
export function partOfPage(html: string, part: RegExp): Element | null {
  const [found = ''] = part.exec(html) ?? [];
  return new DOMParser().parseFromString(found, 'text/html').body.firstElementChild;
}
