import type { CheerioAPI } from 'cheerio'

type Root = NonNullable<ReturnType<CheerioAPI['root']>[0]>
/** A node of a parsed page. */
export type PageNode = Root | Root['children'][number]

/** Elements that begin and end a line. */
const blocks = new Set(
  (
    'address article aside blockquote details dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li ' +
    'main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
)

const unseen = new Set(['script', 'style', 'template', 'noscript', 'head'])

/**
 * The text of nodes as a reader sees it: lines for paragraphs, list items and line breaks, no scripts and no comments.
 * The line breaks of the source count, as the platform writes them where its forms had them. White space in a row is
 * one space, and empty lines in a row are one.
 */
export const renderedText = (nodes: readonly PageNode[]): string => {
  const text = new Lines()
  // A stack of our own: whoever nests ten thousand elements must not be able to end the import.
  const stack: (PageNode | 'end of a block')[] = nodes.toReversed()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'end of a block') text.endBlock()
    else if (node.type === 'text') text.add(node.data)
    else if ('name' in node && node.name === 'br') text.breakLine()
    else if ('children' in node && !('name' in node && unseen.has(node.name))) {
      const isBlock = 'name' in node && blocks.has(node.name)
      if (isBlock) {
        text.endBlock()
        stack.push('end of a block')
      }
      if ('name' in node && (node.name === 'td' || node.name === 'th')) text.add(' ')
      for (const child of node.children.toReversed()) stack.push(child)
    }
  }
  return text.toString()
}

/** The same as one line. */
export const renderedLine = (nodes: readonly PageNode[]): string => renderedText(nodes).replace(/\s+/g, ' ')

class Lines {
  readonly #parts: string[] = []
  #isAtBreak = true

  add(text: string): void {
    // White space between two blocks is the layout of the source.
    if (this.#isAtBreak && text.trim() === '') return
    this.#parts.push(text)
    this.#isAtBreak = false
  }

  breakLine(): void {
    this.#parts.push('\n')
    this.#isAtBreak = false
  }

  endBlock(): void {
    if (!this.#isAtBreak) this.#parts.push(blockEnd)
    this.#isAtBreak = true
  }

  toString(): string {
    return this.#parts
      .join('')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n*\0\n?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  }
}

/** No page holds this sign: parsers replace it. */
const blockEnd = '\0'
