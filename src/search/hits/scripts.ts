/** `M^{3}` → `M³` in hits. */
import { type Segment, textOf } from '../types.ts';

const raised = new Map([
  ...zip('0123456789+-−=()⊤', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵀ'),
  ...zip('abcdefghijklmnoprstuvwxyzβγδ', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵝᵞᵟ'),
  ...zip('ABDEGHIJKLMNOPRTUVW', 'ᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ'),
  ...zip('.,*∗⋆∘', '.,***°'),
]);
const lowered = new Map([
  ...zip('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'),
  ...zip('aehijklmnoprstuvxβγρφχ', 'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ'),
  ...zip('.,', '.,'),
]);

/** `^2`, `^{128}` or `_{0.5}` behind something; `x_i` and `CO_2`, but no `file_name`. */
const braced = /(?<=[\p{L}\p{N})\]|}*∇∂∀∃])([\^_])\{([^{}]{1,8})\}/u;
const above = /(?<=[\p{L}\p{N})\]|}∇∂∀∃])\^([\p{L}\p{N}*∗⋆∘⊤])/u;
const below = /(?<=(?<![\p{L}\p{N}_])[\p{L}\p{N}]{1,2}|[)\]|}*])_(\p{N}|\p{L}(?![\p{L}\p{N}]))/u;
/** `MoS_2`, but not `seg_3D`. */
const counted = /(?<=(?<![\p{L}\p{N}_])\p{L}{3})_(\p{N})(?![\p{L}\p{N}_])/u;
const script = new RegExp(
  [braced, above, below, counted].map(({ source }) => source).join('|'),
  'gu',
);

/** Superscripts and subscripts: `M^{3}` → `M³`, `V_{0.5}` → `V₀.₅`; those that Unicode lacks stay, without braces. */
export function withScripts(segments: Segment[]): Segment[] {
  const text = textOf(segments);
  if (!/[\^_]/.test(text)) return segments;
  const marks = segments.flatMap(({ text, mark }) =>
    Array.from({ length: text.length }, () => mark),
  );
  const written: Segment[] = [];
  let at = 0;
  const copyTo = (end: number) => {
    for (; at < end; at++) push(written, text.charAt(at), marks[at]);
  };
  for (const found of text.matchAll(script)) {
    const [all, , ...inners] = found;
    const sign = all.charAt(0);
    const inner = inners.find(Boolean) ?? '';
    copyTo(found.index);
    push(written, scripted(sign, inner) ?? sign + inner, marks[at + all.indexOf(inner)]);
    at += all.length;
  }
  copyTo(text.length);
  return written;
}

function scripted(sign: string, inner: string): string | null {
  const letters = sign === '^' ? raised : lowered;
  const found = [...inner].map((letter) => letters.get(letter));
  return found.includes(undefined) ? null : found.join('');
}

/** Neighbouring stretches of one kind are one. */
export function push(written: Segment[], text: string, mark = false): void {
  if (!text) return;
  const last = written.at(-1);
  if (last?.mark === mark) last.text += text;
  else written.push({ text, mark });
}

function zip(from: string, to: string): [string, string][] {
  const others = [...to];
  return [...from].map((letter, i) => [letter, others[i] ?? '']);
}
