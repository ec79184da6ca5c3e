/** Every run of white space as one space; a text that has none longer is not copied. */
export function singleSpaced(text: string): string {
  return text.includes('  ') || /[^\S ]/.test(text) ? text.replace(/\s{2,}|[^\S ]/g, ' ') : text;
}
