import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROOT } from './source'

interface Manifest {
  license?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8')
const manifest = (path: string): Manifest => JSON.parse(read(path))

/** Name and licence of each row of the tables. */
const listed = read('docs/dependencies.md')
  .split('\n')
  .flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    const name = /^`(.+)`$/u.exec(cells[1] ?? '')?.[1]
    return name === undefined ? [] : [`${name}: ${cells.at(-2)}`]
  })

describe('docs/dependencies.md', () => {
  it('lists every dependency with its licence, and no other', () => {
    const { dependencies, devDependencies } = manifest('package.json')
    const used = Object.keys({ ...dependencies, ...devDependencies })
    const expected = used.map((name) => `${name}: ${manifest(`node_modules/${name}/package.json`).license}`)
    expect(listed.toSorted()).toEqual(expected.toSorted())
  })
})
