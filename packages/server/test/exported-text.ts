import { Readable } from 'node:stream'
import type { Database } from '@pledgegraph/database'
import { openExport, wholeRegistry } from '@pledgegraph/exporter'
import { type ImportOptions, type ImportSummary, importRecords, readRecords } from '@pledgegraph/importer'
import { exportSource } from '../src/export-source.ts'
import { contextFactory, domains, monolithSchema } from '../src/index.ts'

/** Made once: tests export often. */
const schema = monolithSchema(domains)

/** The whole registry as `pledgegraph export` writes it. */
export const exportedText = async (database: Database): Promise<string> => {
  const { chunks } = openExport(exportSource(schema, contextFactory(domains, database)), {
    fileName: `${wholeRegistry}.jsonl`,
    parameters: new URLSearchParams(),
    licence: null,
    now: new Date(),
  })
  const texts: string[] = []
  for await (const chunk of chunks) texts.push(String(chunk))
  return texts.join('')
}

/** As `pledgegraph import` reads it. */
export const importText = (
  database: Database,
  text: string | readonly string[],
  options: ImportOptions = {},
): Promise<ImportSummary> => {
  const lines = typeof text === 'string' ? text : text.join('\n')
  return importRecords(database, readRecords(Readable.from([lines]), { file: 'export.jsonl' }), options)
}

/** The lines of an export as objects, without the first, which says only what the others are. */
export const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
