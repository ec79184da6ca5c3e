/** `1, "paper"` → `"1 paper"`; `62, "paper"` → `"62 papers"`; `14000` → `"14,000 papers"` */
export function howMany(count: number, thing = 'paper'): string {
  return `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;
}

/** What the list's status says aloud: `"12 of 62 papers"`. */
export function listStatus(shown: number, total: number): string {
  if (shown === total) return howMany(total);
  if (shown === 0) return `None of ${howMany(total)} fits these choices`;
  return `${shown.toLocaleString('en')} of ${howMany(total)}`;
}
