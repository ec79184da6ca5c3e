const greek: [string, string] = [
  'αβγδεζηθικλμνξοπρστυφχψω',
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega',
];
const cyrillic: [string, string] = [
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya',
];
const other: [string, string] = ['ßæœøłđðþıς&', 'ss ae oe o l d d th i sigma -and-'];

const latinOf = new Map(
  [greek, cyrillic, other].flatMap(([letters, spellings]) => {
    const written = spellings.split(' ');
    return [...letters].map((letter, at) => [letter, written[at] ?? ''] as const);
  }),
);

/** Lower case, accents off, Greek and Cyrillic spelled out: `"Über β-VAE"` → `"uber beta-vae"`; other scripts stay. */
export function inLatin(text: string): string {
  return [...text.normalize('NFKC').toLowerCase()]
    .map((letter) => latinOf.get(letter) ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
}
