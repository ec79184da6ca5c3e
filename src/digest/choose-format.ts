import type { Format, Sniff } from './format.ts';

export type Choice =
  | { format: Format; why: string }
  /** No format is surest: what each one missed. */
  | { format: undefined; tried: string };

interface Try {
  format: Format;
  sniff: Sniff;
}

/** The format that is surest of a text; none when nothing speaks for any, or two are equally sure. */
export function chooseFormat(lines: string[], formats: Format[]): Choice {
  const tries = formats
    .map((format): Try => ({ format, sniff: format.sniff(lines) }))
    .sort((a, b) => b.sniff.confidence - a.sniff.confidence);
  const [surest, second] = tries;
  if (!surest || surest.sniff.confidence === 0)
    return { format: undefined, tried: missedBy(tries) };
  if (second && second.sniff.confidence === surest.sniff.confidence) {
    return { format: undefined, tried: tiedBetween(surest, second) };
  }
  return { format: surest.format, why: surest.sniff.why };
}

function missedBy(tries: Try[]): string {
  return tries.map(({ format, sniff }) => `${format.name} missed ${sniff.missed}`).join('; ');
}

function tiedBetween(surest: Try, second: Try): string {
  return [surest, second]
    .map(({ format, sniff }) => `${format.name} saw ${sniff.why}, but missed ${sniff.missed}`)
    .join('; ');
}
