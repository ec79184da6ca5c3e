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
  return `${millions < 10 ? millions.toFixed(1) : Math.round(millions)} MB`;
}
