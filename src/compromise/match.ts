import { wordKey } from '../normalize/key'
import { TAGS } from './tags'
import type { Known, Reg, Regs, Todo } from './world'

/**
 * A pattern as it is matched over Vietnamese: its words are compared as the words of the text are, and a tag of ours
 * stands for a whole name: `#PersonName` is "Nguyễn Văn A", where compromise would take "Nguyễn".
 */
export function vietnameseTodo({ regs, notIf, ...todo }: Todo): Todo {
  const others = notIf === undefined ? {} : { notIf: ownRegs(notIf) }
  return { ...todo, ...others, regs: ownRegs(regs) }
}

const ownRegs = (regs: Regs): Regs => (regs.sukien ?? regs).map(ownReg)

function ownReg(reg: Reg): Reg {
  const { word, fastOr, choices, tag } = reg
  if (typeof word === 'string' && reg.use === undefined) return { ...reg, word: wordKey(word) }
  if (fastOr instanceof Set) return { ...reg, fastOr: new Set([...fastOr].map((one) => wordKey(String(one)))) }
  if (Array.isArray(choices)) {
    const blocks: readonly (readonly Reg[])[] = choices
    const or = reg.operator === 'or'
    return { ...reg, choices: blocks.flatMap((block) => (or ? ownBlocks(block) : [block.map(ownWord)])) }
  }
  if (typeof tag !== 'string' || !isWhole(reg)) return reg
  const { tag: _, ...flags } = reg
  return { ...flags, operator: 'or', choices: wholes(tag) }
}

/** A choice that is one tag stands for a whole name; in longer ones each word is by itself. */
function ownBlocks(block: readonly Reg[]): readonly (readonly Reg[])[] {
  const [only] = block
  if (block.length === 1 && only !== undefined && typeof only.tag === 'string' && isWhole(only) && only.greedy !== true)
    return wholes(only.tag)
  return [block.map(ownWord)]
}

const ownWord = (reg: Reg): Reg => (typeof reg.word === 'string' ? ownReg(reg) : reg)

const isWhole = ({ tag, negative, min, max }: Reg): boolean =>
  typeof tag === 'string' && Object.hasOwn(TAGS, tag) && negative !== true && min === undefined && max === undefined

/** The name of several words, else of one. compromise asks `regex` of what `use` names on a word. */
function wholes(tag: string): Reg[][] {
  const asks = (test: (known: Known | undefined) => boolean): Reg => ({ use: 'sukien', regex: { test } })
  const first = asks((known) => known?.first.has(tag) === true)
  return [[first, { ...asks((known) => known?.rest.has(tag) === true), greedy: true }], [first]]
}
