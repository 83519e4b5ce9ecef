/** Rows of a data file: one entry a line, cells split at tabs; `#` starts a comment line. */
export function dataRows(file: string): string[][] {
  const rows: string[][] = []
  for (const line of file.split('\n')) {
    const entry = line.endsWith('\r') ? line.slice(0, -1) : line
    if (entry !== '' && !entry.startsWith('#')) rows.push(entry.split('\t'))
  }
  return rows
}
