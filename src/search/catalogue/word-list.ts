/** Words as numbers, in the order of their arrival, found by how they start. */
export class WordList {
  readonly words: string[] = [];
  private readonly places = new Map<string, number>();
  /** By first letter; each is put in order when it is asked for. */
  private readonly shelves = new Map<string, { places: number[]; ordered: boolean }>();
  /** How many words stand on shelves: the others are put there when some are asked for. */
  private shelved = 0;

  get(word: string): number | undefined {
    return this.places.get(word);
  }

  add(word: string): number {
    const known = this.places.get(word);
    if (known !== undefined) return known;
    const at = this.words.push(word) - 1;
    this.places.set(word, at);
    return at;
  }

  /** Places of the words that start so, in alphabetical order. */
  startingWith(start: string): number[] {
    this.shelve();
    const shelf = this.shelves.get(start.charAt(0));
    if (!shelf) return [];
    if (!shelf.ordered) shelf.places.sort((a, b) => (this.wordAt(a) < this.wordAt(b) ? -1 : 1));
    shelf.ordered = true;
    const from = this.firstFrom(start, shelf.places);
    // After every word that starts so.
    return shelf.places.slice(from, this.firstFrom(`${start}\uffff`, shelf.places));
  }

  private shelve(): void {
    for (; this.shelved < this.words.length; this.shelved++) {
      const letter = this.wordAt(this.shelved).charAt(0);
      const shelf = this.shelves.get(letter);
      if (shelf) {
        shelf.places.push(this.shelved);
        shelf.ordered = false;
      } else this.shelves.set(letter, { places: [this.shelved], ordered: true });
    }
  }

  private firstFrom(start: string, ordered: number[]): number {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.wordAt(ordered[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private wordAt(at: number): string {
    return this.words[at] ?? '';
  }
}
