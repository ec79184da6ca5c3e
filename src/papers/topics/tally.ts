import { Column } from './column.ts';

/** Numbers by whole numbers from 0, in the order in which these came; emptied at no cost, for it is filled anew for each paper. */
export class Tally {
  size = 0;
  /** The first `size` of both count. */
  keys = new Int32Array(1 << 8);
  values = new Float64Array(1 << 8);
  /** A key's place among the keys; one left from before is told by the other key that stands there now. */
  private places = new Column();

  get(key: number): number {
    const place = this.placeOf(key);
    return place < 0 ? 0 : (this.values[place] ?? 0);
  }

  set(key: number, value: number): void {
    const known = this.placeOf(key);
    const place = known < 0 ? this.add(key) : known;
    this.values[place] = value;
  }

  clear(): void {
    this.size = 0;
  }

  private placeOf(key: number): number {
    const place = this.places.at(key);
    return place < this.size && this.keys[place] === key ? place : -1;
  }

  private add(key: number): number {
    if (this.size === this.keys.length) this.widen();
    this.keys[this.size] = key;
    this.places.set(key, this.size);
    return this.size++;
  }

  private widen(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(2 * this.size);
    this.keys.set(keys);
    this.values = new Float64Array(2 * this.size);
    this.values.set(values);
  }
}
