/** Web addresses in running text, and where they end: a sentence's stop or bracket is not part of them. */

/** Web addresses in running text: the one rule for what a paper links to and for what its page shows as links. */
/** The http(s) addresses in a text, `at` UTF-16 offsets `[start, end)`, without the punctuation that only ends a sentence. */
export function addressesIn(text: string): { address: string; at: [number, number] }[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"“”{}|\\^`]+/g)].flatMap(({ 0: found, index }) => {
    const address = trimmedAddress(found);
    const at: [number, number] = [index, index + address.length];
    return URL.canParse(address) ? [{ address, at }] : [];
  });
}

/** `"https://a.org/b)."` → `"https://a.org/b"`, but a bracket that the address opens is its own. */
export function trimmedAddress(found: string): string {
  let unopened = found.split(')').length - found.split('(').length;
  let end = found.length;
  for (; end > 0; end--) {
    const last = found.charAt(end - 1);
    if (last === ')' && unopened-- <= 0) break;
    if (!/[.,;:!?'’”)\]*]/.test(last)) break;
  }
  return found.slice(0, end);
}
