import type { Person, Reference } from '../../entities/coreference'

/** A place of a sentence that speaks of a person. */
export interface Item {
  readonly person: number
  readonly reference: Reference
}

/** The items of one sentence in reading order, looked up by token in logarithmic time. */
export class SentenceItems {
  readonly list: readonly Item[]
  constructor(items: readonly Item[]) {
    this.list = [...items].sort((a, b) => a.reference.from - b.reference.from)
  }

  /** Index of the first item that starts at token `i` or after it; the length where none does. */
  indexFrom(i: number): number {
    let low = 0
    let high = this.list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.list[middle]?.reference.from ?? 0) < i) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The first item that starts at token `i` or after it. */
  from(i: number): Item | undefined {
    return this.list[this.indexFrom(i)]
  }

  /** The item that token `i` is part of. */
  at(i: number): Item | undefined {
    const item = this.list[this.indexFrom(i + 1) - 1]
    return item !== undefined && i < item.reference.to ? item : undefined
  }

  /** Index of the last item that ends at token `i` or before it, -1 where none does. */
  indexBefore(i: number): number {
    let k = this.indexFrom(i) - 1
    while (k >= 0 && (this.list[k]?.reference.to ?? 0) > i) k--
    return k
  }
}

/** The items of each sentence, by its index. */
export function itemsBySentence(people: readonly Person[]): Map<number, SentenceItems> {
  const lists = new Map<number, Item[]>()
  people.forEach((person, index) => {
    for (const reference of person.references) {
      const list = lists.get(reference.sentence)
      if (list === undefined) lists.set(reference.sentence, [{ person: index, reference }])
      else list.push({ person: index, reference })
    }
  })
  const items = new Map<number, SentenceItems>()
  for (const [sentence, list] of lists) items.set(sentence, new SentenceItems(list))
  return items
}
