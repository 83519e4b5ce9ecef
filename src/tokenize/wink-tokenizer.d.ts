declare module 'wink-tokenizer' {
  interface WinkToken {
    value: string
    tag: string
  }
  interface Tokenizer {
    defineConfig(config: Record<string, boolean>): number
    tokenize(text: string): WinkToken[]
    addRegex(regex: RegExp, tag: string, fingerprintCode?: string): void
  }
  export default function winkTokenizer(): Tokenizer
}
