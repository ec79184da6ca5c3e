import type { Facts } from '../schema.ts';

const codeHost =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|anonymous\.4open\.science)\/./;
const modelHost = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn|zenodo\.org)\//;
const projectHost =
  /^https?:\/\/(?:[\w-]+\.)+(?:github\.io|gitlab\.io|pages\.dev|netlify\.app|vercel\.app)(?:\/|$)/;

/** What the addresses in an abstract are: its code, its project page, and the others. */
export function linkFacts(abstract: string): Partial<Facts> {
  const addresses = [...new Set(addressesIn(abstract))];
  const code = addresses.find((address) => codeHost.test(address));
  const project = addresses.find(
    (address) =>
      address !== code && (projectHost.test(address) || isCalledProject(abstract, address)),
  );
  const links = addresses.filter((address) => address !== code && address !== project);
  return {
    ...(code ? { code } : {}),
    ...(project ? { project } : {}),
    ...(links.length > 0 ? { links } : {}),
  };
}

/** The http(s) addresses in a text, without the punctuation that only ends a sentence. */
function addressesIn(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"“”{}|\\^`]+/g)]
    .map(([found]) => trimmedAddress(found))
    .filter((address) => URL.canParse(address));
}

/** `"https://a.org/b)."` → `"https://a.org/b"`, but a bracket that the address opens is its own. */
export function trimmedAddress(found: string): string {
  let unopened = found.split(')').length - found.split('(').length;
  let end = found.length;
  for (; end > 0; end--) {
    const last = found.charAt(end - 1);
    if (last === ')' && unopened-- <= 0) break;
    if (!/[.,;:!?'"’”)\]*]/.test(last)) break;
  }
  return found.slice(0, end);
}

function isCalledProject(abstract: string, address: string): boolean {
  if (modelHost.test(address)) return false;
  const before = abstract.slice(
    Math.max(0, abstract.indexOf(address) - 60),
    abstract.indexOf(address),
  );
  return /\b(?:project(?: page)?|web ?(?:site|page)|page|homepage)\b[^.]*$/i.test(before);
}
