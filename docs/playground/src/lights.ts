/** Which elements show a value, in the report and in the record. */
export interface Lights {
  /** Looks for the elements anew. */
  renew(): void
  /** Lights every element of the values that an element shows; null: none. */
  light(element: Element | null): void
  choose(value: number | null): void
  /** Elements of a value below a node. */
  within(root: Element, value: number): Element | null
}

export const shownBy = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-value]') : null

export function createLights(roots: readonly Element[]): Lights {
  const shown = new Map<string, Element[]>()
  const lit = new Set<Element>()
  const chosen = new Set<Element>()
  const set = (elements: Set<Element>, name: string, values: readonly string[]): void => {
    for (const element of elements) element.classList.remove(name)
    elements.clear()
    for (const element of values.flatMap((value) => shown.get(value) ?? [])) {
      element.classList.add(name)
      elements.add(element)
    }
  }
  return {
    renew() {
      shown.clear()
      for (const element of roots.flatMap((root) => [...root.querySelectorAll('[data-q]')])) {
        for (const value of (element.getAttribute('data-q') ?? '').split(' ')) {
          const known = shown.get(value)
          if (known === undefined) shown.set(value, [element])
          else known.push(element)
        }
      }
    },
    light: (element) => set(lit, 'lit', element === null ? [] : [element.getAttribute('data-value') ?? '']),
    choose: (value) => set(chosen, 'chosen', value === null ? [] : [String(value)]),
    within: (root, value) => (shown.get(String(value)) ?? []).find((element) => root.contains(element)) ?? null,
  }
}
