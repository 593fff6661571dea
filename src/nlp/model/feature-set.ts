/**
 * Features of a sentence while they are gathered: numbers of 32 bits, none twice. A `Set` makes an object of each number
 * that is no small integer, and nearly all of these are such.
 */
export class FeatureSet {
  #count = 0
  #list: Uint32Array
  /** For each slot one more than the place in the list; 0 where it is free. Twice as many as places, a power of two. */
  #slots: Int32Array

  constructor(features: ArrayLike<number> = []) {
    const room = 1 << Math.ceil(Math.log2(features.length + 256))
    this.#list = new Uint32Array(room)
    this.#slots = new Int32Array(2 * room)
    for (let at = 0; at < features.length; at++) this.add(features[at])
  }

  add(feature: number): void {
    const last = this.#slots.length - 1
    let slot = feature & last
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & last) {
      if (this.#list[this.#slots[slot] - 1] === feature) return
    }
    if (this.#count === this.#list.length) {
      this.#grow()
      this.add(feature)
      return
    }
    this.#list[this.#count++] = feature
    this.#slots[slot] = this.#count
  }

  /** In the order they came. */
  toArray(): Uint32Array {
    return this.#list.slice(0, this.#count)
  }

  #grow(): void {
    const grown = new FeatureSet(this.#list)
    this.#list = grown.#list
    this.#slots = grown.#slots
  }
}
