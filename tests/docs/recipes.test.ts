import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../conventions/source'

const page = readFileSync(`${ROOT}docs/recipes.md`, 'utf8')

describe('docs/recipes.md', () => {
  it.each(readdirSync(`${ROOT}examples/recipes`))('shows %s as it is', (name) => {
    const code = readFileSync(`${ROOT}examples/recipes/${name}`, 'utf8')
    expect(page).toContain(`\`\`\`js\n${code}\`\`\`\n`)
  })
})
