/** TeX as readable text. */
import { commands, signsByName } from './accents.ts';

const doubleStruck = signsByName('R ℝ  N ℕ  Z ℤ  Q ℚ  C ℂ  E 𝔼  P ℙ');

/** TeX mathematics as a person would type it: `"\frac{1}{n} \sum_{i} \alpha_i"` → `"1/n ∑_{i} α_i"`. */
export function readableTex(tex: string): string {
  let text = tex;
  for (let depth = 0; depth < 4 && text.includes('\\'); depth++) text = withoutGroups(text);
  return text
    .replace(/\{([,.:=+<>×-])\}/g, '$1')
    .replace(/\^\{?\\circ\}?/g, '°')
    .replace(/\^\{((?:\\prime ?)+)\}/g, (_all, primes) => (primes.length > 8 ? '″' : '′'))
    .replace(
      /\\(?:left|right|bigl?|bigr|Bigl?|Bigr|displaystyle|textstyle|limits|nolimits)(?![A-Za-z])\.?/g,
      '',
    )
    .replace(/\\[,;:! ]|\\q?quad(?![A-Za-z])|~/g, ' ')
    .replace(/\\([A-Za-z]+) ?/g, (all, name: string) => spaced(commands.get(name) ?? name, all))
    .replace(/\\([{}%#&_$|])/g, '$1')
    .replace(/\\\\?/g, ' ')
    .replace(/(?<![\^_\\\p{L}\d}])\{((?:[^{}]|\{[^{}]*\})*)\}/gu, '$1')
    .replace(/([\^_])\{([A-Za-z0-9α-ω*∞+†′])\}/g, '$1$2')
    .replace(/^\^\{(st|nd|rd|th)\}$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutGroups(text: string): string {
  return text
    .replace(fraction, (_all, above, below) => `${grouped(above)}/${grouped(below)}`)
    .replace(/\{\\(?:rm|cal|it|bf|sf|tt|sc|em) ?([^{}]*)\}/g, '$1')
    .replace(/\\(?:rm|cal|it|bf|sf|tt|sc)(?![A-Za-z]) ?/g, '')
    .replace(/\\sqrt ?\{([^{}]*)\}/g, (_all, root) => `√${grouped(root)}`)
    .replace(
      /\\mathbb ?(?:\{([A-Z])\}|([A-Z]))/g,
      (_all, braced, bare) => doubleStruck[braced ?? bare] ?? braced ?? bare,
    )
    .replace(styled, '$1');
}

/** What stands in braces, with one pair of braces more in it: `2^{128}` */
const inner = String.raw`((?:[^{}]|\{[^{}]*\})*)`;

const fraction = new RegExp(String.raw`\\[dt]?frac ?\{${inner}\} ?\{${inner}\}`, 'g');
const styled = new RegExp(
  String.raw`\\(?:text|textrm|textbf|textit|texttt|textsc|mathrm|mathbf|mathit|mathcal|mathsf|mathtt|mathfrak|mathscr|boldsymbol|bm|operatorname\*?|mbox|emph|hat|bar|tilde|vec|widehat|widetilde|overline|underline) ?(?:\{${inner}\}|(?=[Α-ω∇∂ℓ]))`,
  'g',
);

function grouped(part: string): string {
  return /^[\p{L}\d.\\]+$/u.test(part) ? part : `(${part})`;
}

/** Drops the space that only ends a command's name; keeps it if the command became a word. */
function spaced(sign: string, all: string): string {
  const word = /^[A-Za-z]{2,}$/.test(sign) || /^[≤≥≈∼∝→×±=∈]$/.test(sign);
  return word && all.endsWith(' ') ? `${sign} ` : sign;
}
