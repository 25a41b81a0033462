import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { say } from './run-command.ts'

export interface Publication {
  readonly report: { readonly began: string }
  readonly markdown: string
  /** Where it goes, without its ending; null for a name made of the time. */
  readonly output: string | null
  /** What the name made of the time begins with. */
  readonly prefix?: string
}

/** Prints the report, and writes it as Markdown and JSON. */
export const publish = ({ report, markdown, output, prefix = '' }: Publication): void => {
  const name = prefix + report.began.slice(0, 19).replaceAll(':', '-')
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const path = output === null ? join(import.meta.dirname, '../results', name) : resolve(from, output)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.json`, `${JSON.stringify(report, null, 2)}\n`)
  writeFileSync(`${path}.md`, `${markdown}\n`)
  console.log(`${markdown}\n`)
  say(`Written to ${path}.md and ${path}.json.`)
}
