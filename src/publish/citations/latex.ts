/** LaTeX that Zotero, pandoc and biber read back as it was: `"50% of π^2"` → `"50\% of $\pi$\^{}2"`. Accented letters stay. */
export function latex(text: string): string {
  return written(text, isBalanced(text));
}

/** The same for a title, words with capitals in braces: `"OAT: a GPT-4o on iPhone"` → `"{OAT}: {a} {GPT-4o} on {iPhone}"` */
export function latexTitle(title: string): string {
  const balanced = isBalanced(title);
  const words = title.split(' ');
  return words
    .map((word, at) => {
      const [, before = '', core = '', after = ''] = edges.exec(word) ?? [];
      const begins = at === 0 || /[:.?!]$/.test(words[at - 1] ?? '');
      const needsBraces = at === 0 ? /.\p{Lu}/u.test(core) : /\p{Lu}/u.test(core);
      return (needsBraces || (begins && beginsSmall.test(core))) && isBalanced(core)
        ? `${written(before, balanced)}{${written(core, balanced)}}${written(after, balanced)}`
        : written(word, balanced);
    })
    .join(' ');
}

/** pandoc gives a title's first Latin letter a capital, whatever stands before it. */
const beginsSmall = /^[^\p{Lu}\p{N}]*\p{Ll}|^\p{Script=Greek}/u;

const edges = /^([("'“‘[]*)(.*?)([.,:;!?)\]"'”’]*)$/u;

function written(text: string, balanced: boolean): string {
  return text
    .normalize('NFC')
    .replace(
      special,
      (sign) => (balanced ? undefined : lonelyBraces[sign]) ?? commands[sign] ?? accented(sign),
    )
    .replace(oneSign, '$&{}');
}

/** Begins what TeX (`--`) or Zotero (`!?`, `TEL`) would make one sign of. */
const oneSign = /-(?=-)|[!?](?=[!?])|T(?=EL)/g;

/** Letters that pdflatex does not know as they are: `"ị"` → `{\d i}`. Those with two accents stay, for Zotero's sake. */
function accented(sign: string): string {
  const [, base, mark = ''] = /^([A-Za-z])(.)$/u.exec(sign.normalize('NFD')) ?? [];
  const accent = accents[mark];
  return base && accent ? `{\\${accent}${/[a-z]/.test(accent) ? ' ' : ''}${base}}` : sign;
}

const accents: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0303': '~',
  '\u0307': '.',
  '\u0308': '"',
  '\u0323': 'd',
  '\u0331': 'b',
};

const commands: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '^': '\\^{}',
  '~': '\\~{}',
  ...Object.fromEntries([...'{}$%&#_'].map((sign) => [sign, `\\${sign}`])),
  ...Object.fromEntries([...'<>|'].map((sign) => [sign, `$${sign}$`])),
  // Not θ, ι, ω, Ω, ∞, ≠: Zotero reads the first letters of their commands as þ, ı, ø, Ø, or knows none.
  ...greek(
    'α alpha β beta γ gamma δ delta ε varepsilon ζ zeta η eta κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho ς varsigma σ sigma τ tau υ upsilon φ varphi χ chi ψ psi',
  ),
  ...scripts('⁰⁴⁵⁶⁷⁸⁹⁺⁻', '^'),
  ...scripts('₀₁₂₃₄₅₆₇₈₉₊₋', '_'),
  ...greek('Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Φ Phi Ψ Psi'),
};

function greek(letters: string): Record<string, string> {
  return Object.fromEntries(
    [...letters.matchAll(/(\S) (\S+)/gu)].map(([, letter, name]) => [letter, `$\\${name}$`]),
  );
}

/** `"₂"` → `$_{2}$` */
function scripts(signs: string, raised: string): Record<string, string> {
  return Object.fromEntries(
    [...signs].map((sign) => [sign, `$${raised}{${sign.normalize('NFKD').replace('−', '-')}}$`]),
  );
}

/** BibTeX counts braces even where they are escaped. */
const lonelyBraces: Record<string, string> = {
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
};

const special = /\p{Script=Greek}{3,}|[\\{}$%&#_^~<>|⁰-⁻₀-₋α-ψΓ-ΨḀ-ỿ]/gu;

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
