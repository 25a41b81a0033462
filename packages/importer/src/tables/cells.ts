/** The values of a row whose quoting is in order. Doubled quotation marks within quoted values become single ones. */
export const readCells = (row: string, delimiter: string): string[] => {
  const cells: string[] = []
  for (let start = 0; start <= row.length;) {
    const end = endOfCell(row, start, delimiter)
    cells.push(unquoted(row.slice(start, end)))
    start = end + 1
  }
  return cells
}

const endOfCell = (row: string, start: number, delimiter: string): number => {
  const end = row.indexOf(delimiter, row[start] === '"' ? closingMark(row, start) : start)
  return end === -1 ? row.length : end
}

const closingMark = (row: string, start: number): number => {
  let mark = row.indexOf('"', start + 1)
  while (mark !== -1 && row[mark + 1] === '"') mark = row.indexOf('"', mark + 2)
  return mark === -1 ? row.length : mark
}

const unquoted = (cell: string): string =>
  cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell

/** A row as it is written, with quotation marks where a value needs them. */
export const writeRow = (cells: readonly string[], delimiter = ','): string =>
  cells.map((cell) => (needsMarks(cell, delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)

const needsMarks = (cell: string, delimiter: string): boolean =>
  /["\r\n]|^\s|\s$/.test(cell) || cell.includes(delimiter)
