/** What a value is, in the first three bits of its head. */
const kinds = { number: 0, negative: 1, text: 3, list: 4 };

/** Reads CBOR as far as Pagefind writes it: whole numbers, texts and lists. */
export class CborReader {
  at: number;
  private readonly bytes: Uint8Array;
  private readonly decoder = new TextDecoder();

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The length of the list that starts here; its values follow. */
  list(): number {
    return this.argument(this.head(kinds.list));
  }

  number(): number {
    const head = this.head(kinds.number, kinds.negative);
    const value = this.argument(head);
    return head >> 5 === kinds.negative ? -1 - value : value;
  }

  text(): string {
    const length = this.argument(this.head(kinds.text));
    const start = this.at;
    this.pass(length);
    return this.decoder.decode(this.bytes.subarray(start, this.at));
  }

  /** Passes over one value, and all that is in it. */
  skip(): void {
    for (let left = 1; left > 0; left--) {
      const head = this.byte();
      const argument = this.argument(head);
      const kind = head >> 5;
      if (kind === kinds.list) left += argument;
      else if (kind === kinds.text) this.pass(argument);
      else if (kind > kinds.negative) throw otherFormat();
    }
  }

  private head(kind: number, other = kind): number {
    const head = this.byte();
    if (head >> 5 !== kind && head >> 5 !== other) throw otherFormat();
    return head;
  }

  private byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw otherFormat();
    return byte;
  }

  private pass(bytes: number): void {
    this.at += bytes;
    if (this.at > this.bytes.length) throw otherFormat();
  }

  private argument(head: number): number {
    const short = head & 31;
    if (short < 24) return short;
    if (short > 27) throw otherFormat();
    let value = 0;
    for (let bytes = 1 << (short - 24); bytes > 0; bytes--) value = value * 256 + this.byte();
    return value;
  }
}

function otherFormat(): Error {
  return new Error('Full text has another format than was expected');
}
