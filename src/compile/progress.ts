/** Tells how far long work is: on a terminal in one line that is renewed, elsewhere in a line every ten seconds. */

const oftenest = { terminal: 200, lines: 10_000 };

/** `step` is called after each of `total` parts. `name` stands before the numbers: `pages: 1,200 of 13,690, 40 s left`. */
export function progressOf(name: string, total: number, out: NodeJS.WriteStream = process.stdout) {
  const began = performance.now();
  let told = began;
  let done = 0;
  return {
    step(): void {
      done += 1;
      const now = performance.now();
      if (now - told < (out.isTTY ? oftenest.terminal : oftenest.lines)) return;
      told = now;
      const line = progressLine(name, { done, total, seconds: (now - began) / 1000 });
      out.write(out.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    /** Takes the line off a terminal. */
    end(): void {
      if (out.isTTY && told > began) out.write('\r\u001b[K');
    },
  };
}

export function progressLine(
  name: string,
  { done, total, seconds }: { done: number; total: number; seconds: number },
): string {
  const left = Math.ceil((seconds / done) * (total - done));
  const time = left < 100 ? `${left} s` : `${Math.ceil(left / 60)} min`;
  return `${name}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}, ${time} left`;
}
