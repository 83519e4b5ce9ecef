import { collapse } from '../normalize/key'
import type { PageNode } from './dom'

const ELEMENT = 1
const TEXT = 3

const names = (list: string): ReadonlySet<string> => new Set(list.toUpperCase().split(' '))

/** Elements that have a line of their own. */
const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
)

/** Nothing in them is text that a reader sees. */
const UNSEEN = names(
  'audio button canvas datalist embed head iframe input math noembed noframes noscript object option script select style svg template textarea title video',
)

/** They hold no report. */
const ASIDE = names('aside footer form menu nav search')

/** Items of a list and rows of a table stand close together. */
const CLOSE = names('dd dt li td th tr')

export interface Line {
  readonly text: string
  /** No blank line between it and the one before. */
  readonly close: boolean
}

export interface Measure {
  readonly elements: number
  readonly depth: number
}

/** Counts the elements below a node, and how deep they nest. */
export function measure(root: PageNode): Measure {
  const size = { elements: 0, depth: 0 }
  let level = 0
  visit(root, {
    enter(node) {
      if (node.nodeType !== ELEMENT) return true
      size.elements++
      level++
      if (level > size.depth) size.depth = level
      return true
    },
    leave(node) {
      if (node.nodeType === ELEMENT) level--
    },
  })
  return size
}

/**
 * The text below a node as a reader sees it, a line a paragraph, item or cell.
 *
 * @param whole false: without menus, forms and what stands aside
 */
export function linesOf(root: PageNode, whole = true): Line[] {
  const lines: Line[] = []
  let held: string[] = []
  let close = false
  const flush = (next: boolean): void => {
    const text = collapse(held.join('')).trim()
    held = []
    if (text !== '') lines.push({ text, close: close && lines.length > 0 })
    if (text !== '' || !next) close = next
  }
  visit(root, {
    enter({ nodeType, nodeName, nodeValue }) {
      if (nodeType === TEXT) held.push(nodeValue ?? '')
      if (nodeType !== ELEMENT) return false
      const name = nodeName.toUpperCase()
      if (UNSEEN.has(name) || (!whole && ASIDE.has(name))) return false
      if (name === 'BR') flush(true)
      else if (BLOCKS.has(name)) flush(CLOSE.has(name))
      return true
    },
    leave({ nodeName }) {
      const name = nodeName.toUpperCase()
      if (BLOCKS.has(name)) flush(CLOSE.has(name))
    },
  })
  flush(false)
  return lines
}

interface Visitor {
  /** False: nothing below it is visited. */
  enter(node: PageNode): boolean
  leave(node: PageNode): void
}

/** Depth first, without recursion: pages nest as deep as they like. */
function visit(root: PageNode, { enter, leave }: Visitor): void {
  let node: PageNode | null = root
  while (node !== null) {
    const child: PageNode | null = enter(node) ? node.firstChild : null
    if (child !== null) {
      node = child
      continue
    }
    leave(node)
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null) leave(node)
    }
    node = node === null || node === root ? null : node.nextSibling
  }
}
