/** 32 bits of a paper's id (FNV-1a), where whole ids would make a file or an address ten times as long. Apart from `ids`, since every list loads it. */
export function idHash(id: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
