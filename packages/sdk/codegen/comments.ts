/** A doc comment, or nothing for nothing. Long lines are broken; paragraphs stay apart. */
export const docComment = (...texts: (string | null | undefined)[]): string => {
  const lines = texts.filter((text) => text != null && text !== '').flatMap((text) => wrap(String(text)))
  if (lines.length === 0) return ''
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'))
  return safe.length === 1 ? `/** ${safe[0]} */\n` : `/**\n${safe.map((line) => ` * ${line}\n`).join('')} */\n`
}

const width = 110

const wrap = (text: string): string[] => {
  const lines: string[] = ['']
  // A code span is one word: tools read comments line by line.
  for (const word of text.replaceAll(/\s+/g, ' ').match(/(?:`[^`]*`|\S)+/g) ?? []) {
    const line = lines.at(-1)!
    if (line !== '' && line.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}
