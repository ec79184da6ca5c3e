/** ArXiv's categories. */

/** A category of arXiv: `"cs.LG"`, `"quant-ph"`. */
const category =
  /^(?:(?:cs|math|stat|eess|physics|q-bio|q-fin|econ|astro-ph|cond-mat|nlin)\.[A-Za-z-]{2,20}|quant-ph|gr-qc|hep-(?:ex|lat|ph|th)|nucl-(?:ex|th)|math-ph|astro-ph|cond-mat)$/;

/** `"cs.LG stat.ML"` or `"cs.LG; stat.ML"` as categories of arXiv; undefined for a text with any other word. */
export function categoriesAlone(text: string): string[] | undefined {
  if (text.length > 200) return undefined;
  const names = text.split(/[,;]?\s+|[,;]/).filter((name) => name !== '');
  return names.length > 0 && names.every((name) => category.test(name)) ? names : undefined;
}

/** `"cs.LG stat.ML"`, `"Machine Learning (cs.LG); Applications (stat.AP)"` → the categories */
export function categoriesNamed(text: string): string[] {
  return text.split(/[\s,;()]+/).filter((name) => category.test(name));
}
