/** Under what name the browser keeps something. Apart from site.ts, which is too heavy for the script that each page waits for. */

/** Of one site alone, since several may share an origin: `("/gates/", "marks")` → `"broadsheet:/gates/:marks"` */
export function storageKeyUnder(base: string, name: string): string {
  return `broadsheet:${base}:${name}`;
}
