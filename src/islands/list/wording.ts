import { counted } from '../../counted.ts';

/** What the list's status says aloud: `"12 of 62 papers"`; of a part, `"50 of 147 papers"`, `"12 of 50 papers on this page"`. */
export function listStatus(shown: number, total: number, whole = total): string {
  if (shown === total) return whole > total ? `${total} of ${counted(whole)}` : counted(total);
  const papers = whole > total ? `${counted(total)} on this page` : counted(total);
  if (shown === 0) return `None of ${papers} match`;
  return `${shown.toLocaleString('en')} of ${papers}`;
}
