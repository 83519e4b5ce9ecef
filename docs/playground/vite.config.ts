import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { compactData } from '../../scripts/compact-data'

/** Data files as they pack smallest, as in the package. */
const data: Plugin = {
  name: 'compact-data',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('.tsv')) return null
    return `export default ${JSON.stringify(compactData(id))}`
  },
}

/** wink-tokenizer without what our configuration never asks of it, as in the package. */
const slimTokenizer: Plugin = {
  name: 'slim-tokenizer',
  enforce: 'pre',
  load(id) {
    if (/[\\/]emoji-regex[\\/]/u.test(id)) return 'module.exports = () => /(?!)/g'
    return id.endsWith('eng-contractions.js') ? 'module.exports = {}' : null
  },
}

/** The page asks for nothing but its own files, whatever text it is given. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const policy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  ],
}

/** A service worker that keeps every file of the build, so that the page opens without a network. */
const offline: Plugin = {
  name: 'offline',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const files = Object.keys(bundle).filter((name) => !name.startsWith('.vite/') && !name.endsWith('.map'))
    const worker = readFileSync(new URL('./service-worker.js', import.meta.url), 'utf8')
    const list = JSON.stringify(['./', ...files.sort()])
    this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: worker.replace('FILES', () => list) })
  },
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [data, slimTokenizer, policy, offline],
  worker: { format: 'es', plugins: () => [data, slimTokenizer], rolldownOptions: { checks: { pluginTimings: false } } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
})
