/** TeX's Greek letters by name. */
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
