/** Begins a line that gives the further cells of the entries below it: the built package groups entries by them. */
export const SHARED_CELLS = '='

/**
 * Rows of a data file: one entry a line, cells split at tabs; `#` starts a comment line.
 *
 * @example
 * dataRows('# Source\nhọp\tmeeting') // => [['họp', 'meeting']]
 * @example
 * dataRows('=\tmeeting\nhọp\ngiao ban') // => [['họp', 'meeting'], ['giao ban', 'meeting']]
 */
export function dataRows(file: string): string[][] {
  const rows: string[][] = []
  let shared: readonly string[] = []
  for (const line of file.split('\n')) {
    const entry = line.endsWith('\r') ? line.slice(0, -1) : line
    if (entry === '' || entry.startsWith('#')) continue
    const cells = entry.split('\t')
    if (cells[0] === SHARED_CELLS) shared = cells.slice(1)
    else rows.push([...cells, ...shared])
  }
  return rows
}
