import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The lines of a file, gzipped or not, with their numbers. Not of `readline`, which ends lines at U+2028 as well. */
export async function* numberedLines(path: string): AsyncGenerator<{ line: number; text: string }> {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  let line = 0
  for (const each of text.split('\n')) yield { line: (line += 1), text: each }
}

/** The records of JSON Lines files, one after the other. */
export async function* recordsIn(paths: readonly string[]): AsyncGenerator<unknown> {
  for (const path of paths) {
    for await (const { text } of numberedLines(path)) if (text.trim() !== '') yield JSON.parse(text)
  }
}
