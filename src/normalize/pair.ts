/** What is compared by its key, as tokens are. */
export interface Keyed {
  readonly key: string
  /** `keyNumber` of the key. */
  readonly number: number
}

/** The keys of two tokens, as lists of pairs have them: "hội nghị". An empty word for a token that is not there. */
export const pair = (first: Keyed | undefined, second: Keyed | undefined): string =>
  `${first?.key ?? ''} ${second?.key ?? ''}`

/** The pair that a token and the next make. */
export const pairAt = (tokens: readonly Keyed[], i: number): string => pair(tokens[i], tokens[i + 1])
