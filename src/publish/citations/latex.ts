/**
 * Text as LaTeX, so written that Zotero, pandoc and biber give it back as it was and pdflatex sets it:
 * `"50% of π^2"` → `"50\% of $\pi$\^{}2"`. Letters with accents stay, since not all tools read each accent's command.
 */
export function latex(text: string): string {
  return written(text, isBalanced(text));
}

/**
 * The same with words in braces that a style must not set in other letters: those with capitals, but not for the
 * initial of the first word. `"OAT: GPT-4o on iPhone"` → `"{OAT}: {GPT-4o} on {iPhone}"`
 */
export function latexTitle(title: string): string {
  const balanced = isBalanced(title);
  const words = title.split(' ').map((word, at) => {
    const [, before = '', core = '', after = ''] = edges.exec(word) ?? [];
    const needsBraces = (at === 0 ? /^\p{Ll}|.\p{Lu}/u : /\p{Lu}/u).test(core) && isBalanced(core);
    return needsBraces
      ? `${written(before, balanced)}{${written(core, balanced)}}${written(after, balanced)}`
      : written(word, balanced);
  });
  return words.join(' ');
}

const edges = /^([("'“‘[]*)(.*?)([.,:;!?)\]"'”’]*)$/u;

function written(text: string, balanced: boolean): string {
  return text
    .replace(
      special,
      (sign) => (balanced ? undefined : lonelyBraces[sign]) ?? commands[sign] ?? sign,
    )
    .replace(/-(?=-)/g, '-{}');
}

const commands: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '^': '\\^{}',
  '~': '\\~{}',
  ...Object.fromEntries([...'{}$%&#_'].map((sign) => [sign, `\\${sign}`])),
  ...Object.fromEntries([...'<>|'].map((sign) => [sign, `$${sign}$`])),
  ...inMath('αβγδεζηθικλμνξπρςστυφχψω', [
    ...['alpha', 'beta', 'gamma', 'delta', 'varepsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa'],
    ...['lambda', 'mu', 'nu', 'xi', 'pi', 'rho', 'varsigma', 'sigma', 'tau', 'upsilon', 'varphi'],
    ...['chi', 'psi', 'omega'],
  ]),
  ...inMath('ΓΔΘΛΞΠΣΦΨ∞', [
    ...['Gamma', 'Delta', 'Theta', 'Lambda', 'Xi', 'Pi', 'Sigma', 'Phi', 'Psi', 'infty'],
  ]),
};

/** BibTeX counts braces even where they are escaped. */
const lonelyBraces: Record<string, string> = {
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
};

const special = /[\\{}$%&#_^~<>|α-ωΓ-Ψ∞]/gu;

function inMath(signs: string, names: string[]): Record<string, string> {
  return Object.fromEntries([...signs].map((sign, at) => [sign, `$\\${names[at]}$`]));
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
