import ts from 'typescript'
import { placeOf, type SourceFile, walk } from './source'

// recheck's JavaScript engine, in this process: no binary, no worker, no Java.
process.env.RECHECK_BACKEND = 'pure'
process.env.RECHECK_SYNC_BACKEND = 'pure'
const { checkSync } = await import('recheck')

/** No clock decides, so that a slow machine reads the same verdict. */
const UNTIMED = { timeout: null, attackTimeout: null, incubationTimeout: null, randomSeed: 0 }

export interface Expression {
  readonly place: string
  readonly path: string
  /** null where the source is put together at run time. */
  readonly source: string | null
  readonly flags: string
}

/** Every regular expression of a file: literals, `new RegExp(…)` and `RegExp(…)`. */
export function expressionsOf(file: SourceFile): Expression[] {
  const found: Expression[] = []
  walk(file.ast, (node) => {
    const at = { place: placeOf(file, node), path: file.path }
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ ...at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'RegExp'
    ) {
      const [source, flags] = node.arguments ?? []
      const text = (arg: ts.Node | undefined) => (arg !== undefined && ts.isStringLiteralLike(arg) ? arg.text : null)
      found.push({ ...at, source: text(source), flags: text(flags) ?? '' })
    }
  })
  return found
}

/** Why an expression is not linear in the length of any text, or null where that is proven. */
export function slowness(source: string, flags: string): string | null {
  const verdict = checkSync(source, flags, UNTIMED)
  if (verdict.status === 'safe') return null
  return verdict.status === 'vulnerable'
    ? `is ${verdict.complexity.summary}, attacked by ${verdict.attack.pattern}`
    : `is not proven linear: ${verdict.error.kind}`
}
