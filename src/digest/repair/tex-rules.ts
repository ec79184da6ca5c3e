/** Commands of TeX in prose (`\emph`, `\cite`, `\%`, `\method`), sums that lost their dollar. */
import { accented, accentOverLetter, commands, greek, signsByName } from './accents.ts';
import type { RepairRule } from './rule.ts';

const abbreviations: Record<string, string> = {
  ...signsByName('ie i.e.  eg e.g.  etc etc.  wrt w.r.t.  cf cf.  vs vs.  aka a.k.a.'),
  etal: 'et al.',
};

/** Type around a formula. */
export const inSource: RepairRule[] = [
  {
    name: 'tex-around-math',
    reason: 'A typeface or quotation marks around a formula would be cut in two by it.',
    pattern:
      /(?<!\\)\$[^$]{1,400}\$|\\?\b(?:emph|text(?:bf|it|tt|sc|rm|sf))\{((?:[^{}$]|\$[^$]{1,200}\$){1,400})\}|(?<!`)``(?!`)((?:[^`$']|'(?!')|\$[^$]{1,200}\$){1,300})''/g,
    write: (all, styled, quoted) =>
      all.includes('$') ? (styled ?? (quoted === undefined ? all : `“${quoted}”`)) : all,
    example: ['we study \\emph{$k$-list estimation}', 'we study k-list estimation'],
  },
];

/** Addresses, notes and letters. */
export const inText: RepairRule[] = [
  {
    name: 'tex-link',
    reason: 'An address wrapped in a TeX command cannot be followed.',
    pattern:
      /\\url ?\{([^{}\s]+)\}|\\href ?\{([^{}\s]+)\} ?\{([^{}]*)\}|(?:\\?\b(?:text[a-z]{2}|emph)|(?<!href)(?<=[\s~(]))\{(https?:\/\/[^{}\s]+)\}(?!\{)/g,
    write: (_all, url, address, shown, styled) =>
      ` ${url ?? styled ?? (shown && shown !== address ? `${shown} (${address})` : address)}`,
    example: ['Code: \\url{https://a.org/b}.', 'Code: https://a.org/b.'],
  },
  {
    name: 'doubled-link',
    reason:
      'A link command that lost its name leaves its address twice, or a label in braces after it.',
    pattern:
      /(?:\\?href ?\{?)?(https?:\/\/[^\s{}\\]+?)(?:\}\{+|\{+)(?:\\?\btext[a-z]{2}\{)?(https?:\/\/[^\s{}]*[\w/](?:\}+|(?=\W))|[^{}]{1,60}\}+)/g,
    write: (_all, address, shown) =>
      shown?.includes('/') ? (address ?? '') : `${address} (${shown?.replace(/\}+$/, '')})`,
    example: ['at https://a.org/b{https://a.org/b}.', 'at https://a.org/b.'],
  },
  {
    name: 'tex-footnote',
    reason: 'A footnote in the middle of a sentence belongs in brackets.',
    pattern: /\\footnote(?:text)? ?\{([^{}]*)\}/g,
    write: (_all, note) => ` (${(note ?? '').trim()})`,
    example: ['Moss\\footnote{A plant.} grows.', 'Moss (A plant.) grows.'],
  },
  {
    name: 'tex-cite',
    reason: 'A citation or a label leads to nothing outside of its paper.',
    pattern:
      /[ ~]{0,9}(?:\\(?:ref|eqref|autoref|[cC]ref|label|pageref)|\\?\b(?:cite(?:p|t|alt|alp|author|year)?|parencite|textcite|autocite)\*?(?:\[[^\]]{0,60}\]){0,2})\{[^{}]{1,300}\}/g,
    example: ['as was shown~\\citep{heron2020, otter} before', 'as was shown before'],
  },
  {
    name: 'tex-accent',
    reason: 'TeX writes an accented letter as an accent and a letter.',
    pattern: accentOverLetter,
    write: accented,
    example: ["Fr\\'ed\\'eric", 'Frédéric'],
  },
  {
    name: 'tex-escape',
    reason: 'TeX needs a backslash before signs that text does not.',
    pattern: /\\([%&#_$<>]|~(?=\d))/g,
    example: ['up by 65\\%', 'up by 65%'],
  },
];

/** Type, spaces, signs and a paper's own commands. */
export const inProse: RepairRule[] = [
  {
    name: 'tex-style',
    reason: 'Text cannot show a typeface that was asked for with a command.',
    pattern:
      /\\?\b(?<!\w)(?:text(?:bf|it|tt|sc|rm|sf|up|md|normal)?|emph|underline|uline|mbox|(?:math|operator)(?:bf|it|rm|sf|tt|cal|scr|frak|name)|boldsymbol|textsuperscript|textsubscript) ?\{([^{}]*)\}|\\(?:text(?:bf|it|tt|sc|rm|sf)|emph|uline|underline) ?\{([^{}]*)\}|(?<=[A-Za-z])text(?:bf|it|tt|sc)\{([^{}]*)\}|\\?\b(?:gls|Gls|glspl|acrshort)\{([^{}]*)\}|(?<![\w^_}\\])\{([A-Z][A-Za-z\d]+(?:[ -][A-Za-z]+){0,5})\}|(?<!\{[^{}]{0,200})(?<=[A-Za-z])\}(?=[( ])/g,
    nests: true,
    example: ['a \\textbf{C}ausal \\emph{view}', 'a Causal view'],
  },
  {
    name: 'tex-switch',
    reason: 'Text cannot show a typeface that was switched on inside braces, nor a colour.',
    pattern:
      /\{\\(?:it|em|bf|tt|sc|rm|sf|small|large|itshape|bfseries|ttfamily) ?([^{}]*)\}|\\(?:it|em|bf|tt|sc|rm|small|large|Large|centering|noindent)(?![A-Za-z]) ?|\\(?:text)?color ?\{[^{}]*\}(?:\{([^{}]*)\})?/g,
    example: ['i.e., {\\it cuBLAS}, {\\it cuBLASLt}', 'i.e., cuBLAS, cuBLASLt'],
  },
  {
    name: 'tex-abbreviation',
    reason: 'Papers define commands for "i.e." and its like, and sources keep the command.',
    pattern: /\\(ie|eg|etal|etc|wrt|cf|vs|aka)(?![A-Za-z])(?:\{\})?\.?/g,
    write: (all, name) => abbreviations[name ?? ''] ?? all,
    example: ['(\\ie, routed regions)', '(i.e., routed regions)'],
  },
  {
    name: 'tex-space',
    reason: 'TeX has commands for spaces and for places where a line may end.',
    pattern:
      /\\(?:allowbreak|linebreak|newline|par|quad|qquad|hspace\{[^{}]*\}|xspace)(?![A-Za-z])(?: ?\{\})?|\\nobreakdash ?(?=-)|\\[,;:!/]|\\\\(?= |$)|\\(?= )|(?<=\p{L})\\-(?=\p{L})|\\@|\\(?=[–—])/gu,
    write: (all) => (/^\\[,;:]/.test(all) ? ' ' : ''),
    example: ['300\\,k entries', '300 k entries'],
  },
  {
    name: 'tex-symbol',
    reason: 'A sign that Unicode has needs no command.',
    pattern: /\{\\([A-Za-z]+)\}|\\([A-Za-z]+)(?:\{\})? ?/g,
    write: (all, braced, bare) => {
      const sign = commands.get(braced ?? bare ?? '');
      if (sign === undefined) return all;
      return !braced && all.endsWith(' ') && /^[≤≥≠≈∼±→←×∝>®™]$/.test(sign) ? `${sign} ` : sign;
    },
    example: ['free energy ({\\Delta}G)', 'free energy (ΔG)'],
  },
  {
    name: 'tex-brace',
    reason: 'Braces around one sign only tell TeX how to space it.',
    pattern: new RegExp(
      String.raw`(?<![\^_}\\])\{(?:([,=+<>.×-]|[^\P{L}A-Za-z])|(sim|approx|times|${Object.keys(greek).join('|')}))\}|(?<![\^_}\\A-Za-z])\{([A-Za-z])\}(?=[\p{L}\d^_=. -]|$)|(?<=\p{L})\{\}(?=[ =.,])`,
      'gu',
    ),
    write: (_all, sign, name, letter) => sign ?? letter ?? commands.get(name ?? '') ?? '',
    example: ['170{,}083 records', '170,083 records'],
  },
  {
    name: 'unknown-command',
    reason:
      "A paper's own command, such as \\method, stands where its name was; the word is all that is left.",
    pattern:
      /\{\\([A-Za-z]+)\}|\\[A-Za-z]+\{([^{}]{1,80})\}|(?<![\w:\\])\\([A-Za-z]+)(?:\{\})?|(?<=[\w)}])\\([A-Za-z]{3,})\{\}|(?<=\d)\\([A-Za-z]{2,})/g,
    write: (_all, braced, argument, bare, glued, unit) =>
      unit === undefined ? (braced ?? argument ?? bare ?? glued ?? '') : ` ${unit}`,
    example: ['we propose \\method, a two-stage', 'we propose method, a two-stage'],
  },
];
