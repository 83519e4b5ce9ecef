import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'tsup'
import { describe, expect, it } from 'vitest'
import { runNode } from '../support/run'

const recipe = (name: string): string => resolve('examples/recipes', name)
const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(recipe(name)).href)
const TEXT = 'Hội nghị giao ban\n\nSáng 10/1/2019, Sở Y tế tổ chức hội nghị giao ban tháng 1.'

/** A recipe bundled for where there is nothing of Node, and run with these names alone. */
async function bundled(name: string, surroundings: object): Promise<unknown> {
  const outDir = mkdtempSync(join(tmpdir(), 'sukien-recipe-'))
  try {
    await build({
      config: false,
      entry: { bundle: recipe(name) },
      format: 'iife',
      globalName: 'recipe',
      platform: 'browser',
      noExternal: [/./],
      outDir,
      silent: true,
    })
    const file = readdirSync(outDir).find((entry) => entry.endsWith('.js')) ?? ''
    const context = createContext({ ...surroundings })
    runInContext(readFileSync(join(outDir, file), 'utf8'), context)
    return runInContext('recipe', context)
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

describe('recipes', () => {
  it('serve reports with Express', async () => {
    const { app } = await load('express.mjs')
    const server = createServer(app)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    try {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : null
      const post = (body: string, type = 'text/plain; charset=utf-8') =>
        fetch(`http://127.0.0.1:${port}/events`, { method: 'POST', body, headers: { 'content-type': type } })
      expect(await (await post(TEXT)).json()).toMatchObject({
        event: { kind: 'conference', date: { start: '2019-01-10' } },
      })
      expect((await post('{}', 'application/json')).status).toBe(415)
      expect((await post('x'.repeat(300_000))).status).toBe(413)
    } finally {
      server.close()
    }
  })

  it('answer as a Next.js route', async () => {
    const { POST } = await load('next-route.mjs')
    const post = (body: string): Promise<Response> => POST(new Request('http://localhost/', { method: 'POST', body }))
    expect(await (await post(TEXT)).json()).toMatchObject({ event: { kind: 'conference' } })
    expect(await (await post('Một bài bình luận.')).json()).toEqual({ event: null })
    expect((await post('x'.repeat(300_000))).status).toBe(413)
  })

  it('answer as a Cloudflare Worker, without anything of Node', async () => {
    const worker = await bundled('cloudflare-worker.mjs', { Request, Response })
    const { default: handler } = worker as { default: { fetch(request: Request): Promise<Response> } }
    const answer = await handler.fetch(new Request('http://localhost/', { method: 'POST', body: TEXT }))
    expect(await answer.json()).toMatchObject({ event: { kind: 'conference' } })
    expect((await handler.fetch(new Request('http://localhost/'))).status).toBe(405)
  })

  it('show a report in a page', async () => {
    const { show } = (await bundled('browser.mjs', {})) as { show(frame: object, text: string): void }
    const said = new Map<string, string>()
    const frame = { srcdoc: '', setAttribute: (name: string, value: string) => said.set(name, value) }
    show(frame, TEXT)
    expect(said.get('sandbox')).toBe('')
    expect(frame.srcdoc).toContain('<mark')
  })

  it('read files, in Node as in Deno and Bun', async () => {
    const file = 'fixtures/text/portal-001.txt'
    const { status, stdout } = await runNode([recipe('deno-or-bun.mjs'), file])
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/^fixtures.text.portal-001\.txt [a-z-]+ \d{4}-\d{2}-\d{2}\n$/u),
    ])
  })
})
