import { readFileSync } from 'node:fs'
import ts from 'typescript'
import type { Plugin } from './data-modules'

/** The type of a row that is an array of cells. */
const ROW_TYPE = '[id: string, sample: string,'

/** Whether cells begin as those of a rule's row do: id, sample, pattern. */
const isRow = ([id, sample, pattern]: readonly ts.Node[]): boolean =>
  id !== undefined &&
  ts.isStringLiteral(id) &&
  sample !== undefined &&
  ts.isStringLiteral(sample) &&
  pattern !== undefined

/**
 * A source without the sample phrases of its rule rows, which tests and docs read and no code does. A row is a call of
 * `row`, or an array within an array where a type says so.
 *
 * @example
 * withoutSamples("row('at', 'tại Hà Nội', 'tại <place>', 'at')") // => "row('at', '', 'tại <place>', 'at')"
 */
export function withoutSamples(source: string): string {
  const hasType = source.replace(/\s+/gu, ' ').replaceAll('[ ', '[').includes(ROW_TYPE)
  const samples: ts.Node[] = []
  const cellsOf = (node: ts.Node): readonly ts.Node[] => {
    if (ts.isCallExpression(node)) return node.expression.getText() === 'row' ? node.arguments : []
    const inTable = hasType && ts.isArrayLiteralExpression(node) && ts.isArrayLiteralExpression(node.parent)
    return inTable ? node.elements : []
  }
  const visit = (node: ts.Node): void => {
    const cells = cellsOf(node)
    if (isRow(cells)) samples.push(...cells.slice(1, 2))
    ts.forEachChild(node, visit)
  }
  if (hasType || source.includes('row(')) visit(ts.createSourceFile('rules.ts', source, ts.ScriptTarget.ES2022, true))
  return samples.reduceRight((text, cell) => `${text.slice(0, cell.getStart())}''${text.slice(cell.end)}`, source)
}

export const stripSamples: Plugin = {
  name: 'strip-samples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]patterns[\\/].*\.ts$/ }, ({ path }) => ({
      contents: withoutSamples(readFileSync(path, 'utf8')),
      loader: 'ts',
    }))
  },
}
