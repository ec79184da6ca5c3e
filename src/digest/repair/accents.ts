/** Accents and symbols of TeX as letters and signs. */

/** TeX accent → the combining mark that Unicode puts after the letter. */
const combining = new Map(
  [...'\'`^"~=.uvHrckdb'].map((accent, at) => [
    accent,
    '\u0301\u0300\u0302\u0308\u0303\u0304\u0307\u0306\u030c\u030b\u030a\u0327\u0328\u0323\u0331'[
      at
    ],
  ]),
);

const letters = signsByName(
  'l ł  L Ł  o ø  O Ø  ss ß  ae æ  AE Æ  oe œ  OE Œ  aa å  AA Å  i ı  j ȷ',
);

/** An accent over a letter, in braces or not: `\'e`, `\"{o}`, `\c{c}`, `\"{\i}`, `{\'e}`. */
export const accentOverLetter =
  /(\{)?\\(?:(['`^"~=.]) ?|([uvHrckdb])(?=\{)|([vHc]) (?=[A-Za-z]\b))(?:\{\\?([A-Za-zÀ-ɏḀ-ỿ])\}|\\([ij])(?![A-Za-z]) ?|([A-Za-zÀ-ɏḀ-ỿ]))(\})?/g;

/** A letter of its own: `\o`, `{\l}`, `\ss{}`. */
const ownLetter =
  /\{\\(l|L|o|O|ss|ae|AE|oe|OE|aa|AA|i|j)\}|\\(l|L|o|O|ss|ae|AE|oe|OE|aa|AA)(?:\{\}|(?![A-Za-z]) ?)/g;

/** `"Fr\'ed\'eric D\k{a}browski"` → `"Frédéric Dąbrowski"`. */
export function unaccented(text: string): string {
  return text
    .replace(accentOverLetter, accented)
    .replace(ownLetter, (all, braced, bare) => letters[braced ?? bare] ?? all);
}

/** A name as TeX or half of TeX has it: `"Jo\ão~Silva"` → `"João Silva"`. */
export function nameWithoutTex(name: string): string {
  return unaccented(name)
    .replace(/\\(?=[À-ɏḀ-ỿ])/g, '')
    .replace(/(?<=[\p{L}.])~(?=\p{L})/gu, ' ');
}

/** Writes a match of `accentOverLetter`; an accent that no such letter bears is left alone, one that it has is dropped. */
export function accented(all: string, ...groups: (string | undefined)[]): string {
  const [open, mark, narrow, spaced, braced, dotless, bare, close] = groups;
  const letter = braced ?? dotless ?? bare ?? '';
  const composed = `${letter}${combining.get(mark ?? narrow ?? spaced ?? '') ?? ''}`.normalize(
    'NFC',
  );
  const written = composed.length > 1 && letter > '~' ? letter : composed;
  if (written.length !== 1) return all;
  return open && close ? written : `${open ?? ''}${written}${close ?? ''}`;
}

export const greek = signsByName(`
  alpha α  beta β  gamma γ  delta δ  epsilon ϵ  varepsilon ε  zeta ζ  eta η  theta θ
  vartheta ϑ  iota ι  kappa κ  lambda λ  mu μ  nu ν  xi ξ  pi π  rho ρ  sigma σ  tau τ
  upsilon υ  phi ϕ  varphi φ  chi χ  psi ψ  omega ω  ell ℓ  Gamma Γ  Delta Δ  Theta Θ
  Lambda Λ  Xi Ξ  Pi Π  Sigma Σ  Phi Φ  Psi Ψ  Omega Ω
`);

/** TeX's names for signs that are no English words, so that they are known even without their backslash. */
export const signs = signsByName(`
  leq ≤  geq ≥  neq ≠  propto ∝  infty ∞  cdot ·  cdots ⋯  ldots …  nabla ∇  rightarrow →
  leftarrow ←  Rightarrow ⇒  leftrightarrow ↔  longrightarrow ⟶  mapsto ↦
`);

/** TeX's names that are words or parts of words, and only known by their backslash. A map: `\constructor` is no sign. */
export const commands: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...greek,
    ...signs,
    ...signsByName(`
  times ×  approx ≈  sim ∼  simeq ≃  pm ±  mp ∓  le ≤  ge ≥  ne ≠  ll ≪  gg ≫  to →  in ∈
  notin ∉  subset ⊂  subseteq ⊆  cup ∪  cap ∩  equiv ≡  partial ∂  forall ∀  exists ∃  sum ∑
  prod ∏  int ∫  dots …  circ ∘  star ⋆  ast ∗  bullet •  oplus ⊕  otimes ⊗  odot ⊙
  emptyset ∅  langle ⟨  rangle ⟩  mid |  parallel ∥  perp ⊥  deg °  degree °  uparrow ↑
  downarrow ↓  checkmark ✓  S §  dagger †  textrightarrow →  textleftarrow ←  textgreater >
  textless <  textemdash —  textendash –  texttimes ×  textpm ±  textdegree °
  textasciitilde ~  textbackslash \\  textquotesingle '  textbar |  copyright ©  textcopyright ©  textregistered ®  texttrademark ™  pounds £
  euro €  LaTeX LaTeX  TeX TeX  lesssim ≲  gtrsim ≳  lessapprox ⪅  gtrapprox ⪆  leqslant ≤
  geqslant ≥  prime ′  hbar ℏ  dag †  setminus ∖  lfloor ⌊  rfloor ⌋  lceil ⌈  rceil ⌉
  wedge ∧  vee ∨  land ∧  lor ∨  neg ¬  cong ≅  prec ≺  succ ≻  hookrightarrow ↪
  Leftrightarrow ⇔  implies ⇒  iff ⇔  rtimes ⋊  ltimes ⋉  triangle △  square □  Re ℜ  Im ℑ
  aleph ℵ  varpi ϖ  varrho ϱ  varsigma ς  varnothing ∅  nmid ∤  vert |  Vert ‖  lvert |
  rvert |  lVert ‖  rVert ‖  textmu µ  micro µ  um µm  micron µm  kms km/s  msun M⊙  lsun L⊙  rsun R⊙  sun ☉  arcmin ′  arcsec ″  farcs ″.  farcm ′.
  fdg °.  Msun M⊙  Lsun L⊙  Rsun R⊙  slash /  colon :
`),
  }),
);

/** Functions that TeX sets upright. */
export const functions = new Set(
  'log ln lg exp sin cos tan tanh min max sup inf lim arg argmin argmax det dim ker Pr gcd mod poly polylog softmax sigmoid rank tr diag sgn sign'.split(
    ' ',
  ),
);

/** `"alpha α  beta β"` → `{ alpha: 'α', beta: 'β' }` */
export function signsByName(table: string): Record<string, string> {
  const words = table.trim().split(/\s+/);
  return Object.fromEntries(
    words.flatMap((name, at) => (at % 2 === 0 ? [[name, words[at + 1] ?? '']] : [])),
  );
}
