/** Whole numbers in the order in which they came; taken from either end. */
export class NumberRing {
  size = 0;
  #numbers = new Int32Array(8);
  #head = 0;

  push(number: number): void {
    if (this.size === this.#numbers.length) this.#grow();
    this.#numbers[(this.#head + this.size) & (this.#numbers.length - 1)] = number;
    this.size += 1;
  }

  /** The oldest; the ring must not be empty. */
  shift(): number {
    const number = this.#numbers[this.#head]!;
    this.#head = (this.#head + 1) & (this.#numbers.length - 1);
    this.size -= 1;
    return number;
  }

  /** The newest; the ring must not be empty. */
  pop(): number {
    this.size -= 1;
    return this.#numbers[(this.#head + this.size) & (this.#numbers.length - 1)]!;
  }

  /** What is in it, the oldest first. */
  toArray(): number[] {
    return Array.from(
      { length: this.size },
      (_, index) => this.#numbers[(this.#head + index) & (this.#numbers.length - 1)]!,
    );
  }

  #grow(): void {
    const grown = new Int32Array(this.#numbers.length * 2);
    for (let index = 0; index < this.size; index += 1) {
      grown[index] = this.#numbers[(this.#head + index) & (this.#numbers.length - 1)]!;
    }
    this.#numbers = grown;
    this.#head = 0;
  }
}
