/** Which link of an abstract is its code, its project page. */
import type { Facts } from '../schema.ts';
import { addressesIn } from '../text/addresses.ts';

const codeHost =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|anonymous\.4open\.science)\/./;
const modelHost = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn|zenodo\.org)\//;
const projectHost =
  /^https?:\/\/(?:[\w-]+\.)+(?:github\.io|gitlab\.io|pages\.dev|netlify\.app|vercel\.app)(?:\/|$)/;

/** What the addresses in an abstract are: its code, its project page, and the others. */
export function linkFacts(abstract: string): Partial<Facts> {
  const addresses = [...new Set(addressesIn(abstract).map(({ address }) => address))];
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

function isCalledProject(abstract: string, address: string): boolean {
  if (modelHost.test(address)) return false;
  const before = abstract.slice(
    Math.max(0, abstract.indexOf(address) - 60),
    abstract.indexOf(address),
  );
  return /\b(?:project(?: page)?|web ?(?:site|page)|page|homepage)\b[^.]*$/i.test(before);
}
