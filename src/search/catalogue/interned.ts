/** Strings of bytes as numbers, each once, in the order of their arrival. */
export class Interned {
  size = 0;
  /** All of them, one after the other: number `i` lies from `starts[i]` to `starts[i + 1]`. */
  bytes = new Uint8Array(1 << 14);
  starts = new Uint32Array(1 << 10);
  private hashes = new Int32Array(1 << 10);
  /** One more than the number that has its place here; 0: none has. At most half of them are taken. */
  private slots = new Uint32Array(1 << 11);

  /** Its number, a new one if it was not there. */
  add(bytes: Uint8Array, from: number, to: number): number {
    const hash = hashOf(bytes, from, to);
    const slot = this.slotOf(bytes, from, to, hash);
    const taken = this.slots[slot] ?? 0;
    if (taken > 0) return taken - 1;
    const number = this.size++;
    this.slots[slot] = number + 1;
    this.hashes[number] = hash;
    this.write(bytes, from, to);
    if (this.size + 1 === this.starts.length) this.makeRoom();
    return number;
  }

  get(bytes: Uint8Array, from: number, to: number): number | undefined {
    const taken = this.slots[this.slotOf(bytes, from, to, hashOf(bytes, from, to))] ?? 0;
    return taken > 0 ? taken - 1 : undefined;
  }

  /** Where it stands, or would. */
  private slotOf(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const last = this.slots.length - 1;
    let slot = hash & last;
    for (;;) {
      const taken = this.slots[slot] ?? 0;
      if (taken === 0) return slot;
      if (this.hashes[taken - 1] === hash && this.isSame(taken - 1, bytes, from, to)) return slot;
      slot = (slot + 1) & last;
    }
  }

  private isSame(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.starts[number] ?? 0;
    if ((this.starts[number + 1] ?? 0) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (this.bytes[start + i - from] !== bytes[i]) return false;
    return true;
  }

  private write(bytes: Uint8Array, from: number, to: number): void {
    let end = this.starts[this.size - 1] ?? 0;
    while (end + to - from > this.bytes.length) {
      const larger = new Uint8Array(2 * this.bytes.length);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    for (let i = from; i < to; i++) this.bytes[end++] = bytes[i] ?? 0;
    this.starts[this.size] = end;
  }

  private makeRoom(): void {
    const starts = new Uint32Array(2 * this.starts.length);
    const hashes = new Int32Array(2 * this.hashes.length);
    starts.set(this.starts);
    hashes.set(this.hashes);
    this.starts = starts;
    this.hashes = hashes;
    this.slots = new Uint32Array(2 * this.slots.length);
    const last = this.slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = (hashes[number] ?? 0) & last;
      while (this.slots[slot] !== 0) slot = (slot + 1) & last;
      this.slots[slot] = number + 1;
    }
  }
}

/** FNV-1a, its high bits mixed into the low ones that count. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
