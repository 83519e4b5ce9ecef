/** Adversarial texts by what they repeat: each makes one of a length. */
export declare const CASES: ReadonlyMap<string, (length: number) => string>
