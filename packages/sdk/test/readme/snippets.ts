/** A piece of TypeScript of a document. */
export interface Snippet {
  /** The heading above it, and which one below that heading it is. */
  readonly name: string
  readonly text: string
  /** The lines that it says it prints: what stands behind `// → `. */
  readonly prints: readonly string[]
}

/** All blocks of a Markdown text that are marked as `ts`. */
export const snippetsIn = (markdown: string): Snippet[] => {
  const counts = new Map<string, number>()
  const blocks = markdown.matchAll(/^#+ (?<heading>.+)$|^```ts\n(?<text>[^]*?)^```$/gm)
  let heading = ''
  return [...blocks].flatMap(({ groups }) => {
    heading = groups?.['heading'] ?? heading
    const text = groups?.['text']
    if (text === undefined) return []
    const count = (counts.get(heading) ?? 0) + 1
    counts.set(heading, count)
    return [
      { name: `${heading} ${count}`, text, prints: [...text.matchAll(/\/\/ → (.+)$/gm)].map(([, line]) => line!) },
    ]
  })
}

/** The example address of the document, where the registry of the test takes its place. */
const exampleUrl = 'http://localhost:4000/graphql'

/** A snippet as a program: the client that the first snippet makes is there for all that do not make their own. */
export const programOf = ({ text }: Snippet, url: string): string => {
  const makesItsOwn = /\bconst registry\b/.test(text)
  const needsIt = /\bregistry\b/.test(text) && !makesItsOwn
  const given = needsIt
    ? `import { Pledgegraph as GivenClient } from '@pledgegraph/sdk'\nconst registry = new GivenClient({ url: '${exampleUrl}' })\n`
    : ''
  return `${given}${text}export {}\n`.replaceAll(exampleUrl, url)
}
