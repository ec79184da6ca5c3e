import { OwnersError } from '../content-error.ts';

/** A path at the server that an owner named with `--base-url`. */
export function addressAt(path: string, base: string): URL {
  if (/^https?:/.test(base) && URL.canParse(path, base)) return new URL(path, base);
  throw new OwnersError(`"${base}" is no address; write it as --base-url https://example.org`);
}
