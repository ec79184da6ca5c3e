import { language } from '#words';
import type { SiteFile } from './release.ts';

export interface Progress {
  files: number;
  bytes: number;
}

/** What is kept while these files are missing. */
export function progressOf(all: SiteFile[], missing: SiteFile[]): Progress {
  return {
    files: all.length - missing.length,
    bytes: totalBytes(all) - totalBytes(missing),
  };
}

export function totalBytes(files: SiteFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** `1_534_000` → `"1.5 MB"`; `15_340_000` → `"15 MB"` */
export function megabytes(bytes: number): string {
  const millions = bytes / 1e6;
  const digits = millions < 10 ? 1 : 0;
  return new Intl.NumberFormat(language.locale, {
    style: 'unit',
    unit: 'megabyte',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(millions);
}
