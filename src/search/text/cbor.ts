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
    const head = this.byte();
    if (head >> 5 !== 4) throw new Error('Full text has another format than was expected');
    return this.argument(head);
  }

  number(): number {
    const head = this.byte();
    const value = this.argument(head);
    return head >> 5 === 1 ? -1 - value : value;
  }

  text(): string {
    const length = this.argument(this.byte());
    const start = this.at;
    this.at += length;
    return this.decoder.decode(this.bytes.subarray(start, this.at));
  }

  /** Passes over one value, and all that is in it. */
  skip(): void {
    for (let left = 1; left > 0; left--) {
      const head = this.byte();
      const kind = head >> 5;
      const argument = this.argument(head);
      if (kind === 4) left += argument;
      else if (kind === 3) this.at += argument;
    }
  }

  private byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  private argument(head: number): number {
    const short = head & 31;
    if (short < 24) return short;
    let value = 0;
    for (let bytes = 1 << (short - 24); bytes > 0; bytes--) value = value * 256 + this.byte();
    return value;
  }
}
