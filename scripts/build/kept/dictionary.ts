/**
 * Values that many tools share, each once, by its place: levels with signals, reasons of attacks and the
 * like. What refers to a place gets the very same value, so that thousands cost no memory either.
 */
export class Dictionary {
  readonly #values: unknown[];
  readonly #places = new Map<string, number>();

  constructor(values: readonly unknown[] = []) {
    this.#values = [...values];
    for (const [place, value] of values.entries()) this.#places.set(JSON.stringify(value), place);
  }

  get size(): number {
    return this.#values.length;
  }

  get values(): readonly unknown[] {
    return this.#values;
  }

  /** The place of a value that JSON can hold, which is put there if it is new. */
  placeOf(value: unknown): number {
    const key = JSON.stringify(value);
    const place = this.#places.get(key) ?? this.#values.length;
    if (place === this.#values.length) {
      this.#places.set(key, place);
      this.#values.push(value);
    }
    return place;
  }

  /** The value at a place; whoever noted the place knows what kind it is. */
  at<Value>(place: number): Value {
    return this.#values[place] as Value;
  }
}
