/** What a link holds. */
export interface Shared {
  readonly text: string
  readonly referenceDate: string | null
}

/** Longer links are cut by mail programs and chats. */
const LONGEST_LINK = 64_000
/** A link is from anybody: it may be small and unfold without end. */
const LONGEST_TEXT = 4_000_000

/** The fragment of a link, without its `#`; null where the text is too long for one. */
export async function toFragment(shared: Shared): Promise<string | null> {
  const json = new Blob([JSON.stringify([shared.text, shared.referenceDate])])
  const packed = await new Response(json.stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer()
  let binary = ''
  for (const byte of new Uint8Array(packed)) binary += String.fromCharCode(byte)
  const code = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return code.length > LONGEST_LINK ? null : `r=${code}`
}

/** Reads a fragment; null where it holds no report. */
export async function fromFragment(fragment: string): Promise<Shared | null> {
  const code = new URLSearchParams(fragment.replace(/^#/u, '')).get('r')
  if (code === null) return null
  try {
    const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0))
    const json: unknown = JSON.parse(await inflate(bytes))
    if (!Array.isArray(json)) return null
    const [text, referenceDate]: readonly unknown[] = json
    if (typeof text !== 'string') return null
    return { text, referenceDate: typeof referenceDate === 'string' ? referenceDate : null }
  } catch {
    return null
  }
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true })
    if (text.length > LONGEST_TEXT) {
      await reader.cancel()
      throw new RangeError('too long')
    }
  }
  return text + decoder.decode()
}
