/** `"10.1234/reeds.1; 10.1234/reeds.2"` or `"https://doi.org/10.1234/reeds.1"` → the address of the first DOI. */
export function doiLink(text: string): string | undefined {
  const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d+\/[^\s;,]+)/.exec(text.trim())?.[1];
  return doi ? `https://doi.org/${encodeURI(doi)}` : undefined;
}
