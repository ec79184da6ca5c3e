import { commonWords } from './common-words.ts';

/** Stem → share of abstracts at large that hold it. */
const abroad = new Map(
  Object.entries(commonWords).flatMap(([perMille, stems]) =>
    stems.split(/\s+/).map((stem) => [stem, Number(perMille) / 1000] as const),
  ),
);

export function shareAbroad(stem: string): number {
  return abroad.get(stem) ?? 0;
}

/** One abstract in thirty or more holds a word like this, whatever it is about. */
export function isCommon(stem: string): boolean {
  return shareAbroad(stem) > 0.03;
}
