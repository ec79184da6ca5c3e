/** `1, "paper"` → `"1 paper"`; `62, "paper"` → `"62 papers"`; `14000` → `"14,000 papers"` */
export function howMany(count: number, thing = 'paper'): string {
  return `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;
}

/** What the list's status says aloud: `"12 of 62 papers"`; of a part, `"50 of 147 papers"`, `"12 of 50 papers on this page"`. */
export function listStatus(shown: number, total: number, whole = total): string {
  if (shown === total) return whole > total ? `${total} of ${howMany(whole)}` : howMany(total);
  const papers = whole > total ? `${howMany(total)} on this page` : howMany(total);
  if (shown === 0) return `None of ${papers} match`;
  return `${shown.toLocaleString('en')} of ${papers}`;
}
