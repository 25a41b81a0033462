import type { OpenSource } from '../bytes.ts'
import { sourceNamed, sources } from '../sources/index.ts'
import type { Format } from './format.ts'
import { jsonLines } from './json-lines.ts'
import { page, textPage } from './pages.ts'
import { table } from './table.ts'

/** Every format, the more particular ones first; the last takes all that is left. */
const formats: readonly Format[] = [page, textPage, table, jsonLines]

/** What a source can be said to be. */
export const sourceNames: readonly string[] = [...sources.map(({ name }) => name), ...formats.map(({ name }) => name)]

/** How a source is written down: as it was said to be, or as it begins. */
export const formatOf = ({ start }: OpenSource, from: string | undefined): Format => {
  if (from !== undefined && sourceNamed(from) !== null) return jsonLines
  const named = formats.find(({ name }) => name === from)
  const beginning = start
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  return named ?? formats.find(({ recognises }) => recognises(beginning))! // the last recognises all
}
