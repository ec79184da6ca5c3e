/** A part of a file of the catalogue: bytes as they are, or whole numbers from 0 to 2³² − 1. */

/** A file of the catalogue: sections, each after its length in bytes. Numbers are varints: seven bits a byte, lowest first. */
export function packSections(
  sections: readonly (Uint8Array | readonly number[])[],
): Uint8Array<ArrayBuffer> {
  return joined(
    sections.flatMap((section) => {
      const bytes = section instanceof Uint8Array ? section : packNumbers(section);
      return [packNumbers([bytes.length]), bytes];
    }),
  );
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Views into the file, in the order they were packed. Throws where the file is cut or spoilt. */
export function unpackSections(file: Uint8Array): Uint8Array[] {
  const sections: Uint8Array[] = [];
  for (let at = 0; at < file.length; ) {
    const end = endOfNumber(file, at);
    const [length = 0] = unpackNumbers(file.subarray(at, end));
    if (end + length > file.length) throw new Error('A file of the search index is spoilt');
    sections.push(file.subarray(end, end + length));
    at = end + length;
  }
  return sections;
}

export function packNumbers(numbers: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest > 127) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** None where there is no such section. */
export function unpackNumbers(section: Uint8Array = new Uint8Array()): Uint32Array {
  let count = 0;
  for (const byte of section) if (byte < 128) count++;
  const numbers = new Uint32Array(count);
  for (let at = 0, i = 0; i < count; i++) {
    let number = 0;
    let byte = 128;
    for (let shift = 0; byte > 127; shift += 7) {
      byte = section[at++] ?? 0;
      number |= (byte & 127) << shift;
    }
    numbers[i] = number;
  }
  return numbers;
}

/** Each as the step from the one before. */
export function stepsOf(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
}

/** The numbers that lie these steps apart: of lengths, where each ends. */
export function afterSteps(steps: Iterable<number>): number[] {
  let sum = 0;
  return Array.from(steps, (step) => {
    sum += step;
    return sum;
  });
}

/** Short texts as UTF-8, each ended by a line break; none may hold one. */
export function packLines(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
}

/** None where there is no such section. */
export function unpackLines(section: Uint8Array = new Uint8Array()): string[] {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(section).split('\n').slice(0, -1);
}

function endOfNumber(bytes: Uint8Array, start: number): number {
  let end = start;
  while ((bytes[end] ?? 0) > 127) end++;
  return end + 1;
}
