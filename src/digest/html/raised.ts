/** `<sup>` and `<sub>` as text. */

const signs = '0123456789+-−=()n';

const scripts = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ' };

/** The content of `<sup>` or `<sub>`: `"2"` → `"²"` or `"₂"`, `"max"` → `"^{max}"` or `"_{max}"`. */
export function raisedOrLowered(name: 'sup' | 'sub', content: string): string {
  const inner = content.trim();
  if ([...inner].every((sign) => signs.includes(sign)))
    return [...inner].map((sign) => [...scripts[name]][signs.indexOf(sign)]).join('');
  if (/^(?:st|nd|rd|th|TM|®|™)$/.test(inner)) return inner;
  return /^[\p{L}\d+−-]{1,8}$/u.test(inner) ? `${name === 'sup' ? '^' : '_'}{${inner}}` : content;
}
