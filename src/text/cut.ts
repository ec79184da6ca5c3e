/** Whether an abstract is not whole: its source cut it off, which `…` marks, or gave a summary in its place. */
export function isCut(abstract: string): boolean {
  return /(?:…|\.\.\.|\[…\])$/.test(abstract) || /^TL;?DR\b/i.test(abstract);
}
