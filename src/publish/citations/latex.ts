/** Text as LaTeX that Zotero, pandoc and biber read back unchanged: `"50% of π^2"` → `"50\% of $\pi$\^{}2"`. Accented letters stay, but for those that pdflatex does not know. */
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

/** pandoc capitalises a title's first Latin letter, even behind other characters. */
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

/** Begins what TeX (`--`) or Zotero (`!?`, `TEL`) would turn into one character. */
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

/**
 * TeX's names for signs that pdflatex does not know as they are. Zotero writes them so, too, but in reading takes the start of
 * some for a letter (`\theta` → þeta); a file in which it reads all, pdflatex would not set.
 */
export const signsByCommand: ReadonlyMap<string, string> = pairs(`
  alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ
  varsigma ς sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π
  Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ell ℓ infty ∞ nabla ∇ partial ∂ neq ≠ leq ≤ geq ≥ ll ≪ gg ≫ approx ≈ sim ∼
  simeq ≃ equiv ≡ propto ∝ leftrightarrow ↔ Rightarrow ⇒ Leftrightarrow ⇔ mapsto ↦ in ∈ notin ∉ subset ⊂ subseteq ⊆
  cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ sum ∑ prod ∏ int ∫ mp ∓ ast ∗ star ⋆ circ ∘ oplus ⊕ otimes ⊗ odot ⊙
  perp ⊥ parallel ∥ prime ′
`);

const commands: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '^': '\\^{}',
  '~': '\\~{}',
  ...Object.fromEntries([...'{}$%&#_'].map((sign) => [sign, `\\${sign}`])),
  ...Object.fromEntries([...'<>|'].map((sign) => [sign, `$${sign}$`])),
  '−': '$-$',
  '√': '$\\sqrt{}$',
  ...Object.fromEntries([...signsByCommand].map(([name, sign]) => [sign, `$\\${name}$`])),
  ...scripts('⁰⁴⁵⁶⁷⁸⁹⁺⁻', '^'),
  ...scripts('₀₁₂₃₄₅₆₇₈₉₊₋', '_'),
};

/** `"mu μ nu ν"` → `mu` → `μ`, `nu` → `ν` */
function pairs(table: string): Map<string, string> {
  const words = table.trim().split(/\s+/);
  return new Map(words.flatMap((name, at) => (at % 2 ? [] : [[name, words[at + 1] ?? '']])));
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

/** Whole words in Greek letters stay: they need an engine that knows Greek. */
const special = /\p{Script=Greek}{3,}|[\\{}$%&#_^~<>|′⁰-⁻₀-₋\p{Script=Greek}ℓ↔↦⇒⇔∀-⋆Ḁ-ỿ]/gu;

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
