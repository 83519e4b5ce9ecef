import type { HtmlReport } from '../../../src/html/page'

/** Why a file cannot be read: a key of the page's words. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem'
  constructor(readonly reason: 'not-text' | 'not-docx' | 'too-long') {
    super(reason)
  }
}

const LONGEST_FILE = 20_000_000

/** The text of a report in a file: plain, a page's article, or a .docx. */
export async function readFile(file: File): Promise<string> {
  if (file.size > LONGEST_FILE) throw new FileProblem('too-long')
  const name = file.name.toLowerCase()
  if (name.endsWith('.docx')) return readDocx(await file.arrayBuffer())
  const text = decode(await file.arrayBuffer())
  return /\.x?html?$/u.test(name) || isPage(text) ? (await readHtml(text)).text : text
}

function decode(bytes: ArrayBuffer): string {
  const head = new Uint8Array(bytes.slice(0, 2))
  const encoding = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new FileProblem('not-text')
  }
}

async function readDocx(arrayBuffer: ArrayBuffer): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  try {
    return (await mammoth.extractRawText({ arrayBuffer })).value
  } catch {
    throw new FileProblem('not-docx')
  }
}

/** Whether a pasted text is the source of a page. */
export const isPage = (text: string): boolean => /^\s*<(?:!doctype html|html|head|body)\b/iu.test(text)

/** The browser parses the page, without running anything of it. */
export async function readHtml(html: string): Promise<HtmlReport> {
  const [{ Readability }, { readPage }] = await Promise.all([
    import('@mozilla/readability'),
    import('../../../src/html/page'),
  ])
  const page = new DOMParser().parseFromString(html, 'text/html')
  return readPage(page, () => new Readability<Node>(page, { serializer: (element) => element }).parse())
}
