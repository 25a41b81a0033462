import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type ExportSource, type OpenExport, UnknownExport, catalogue, openExport } from '@pledgegraph/exporter'
import type { ErrorCode } from '@pledgegraph/kernel'
import { GraphQLError } from 'graphql'
import { publicError } from '../errors.ts'
import { sendError } from './send.ts'

export interface ExportOptions {
  readonly source: ExportSource
  /** What readers may do with the data; null when the operator has not said. */
  readonly licence: string | null
  /** Hears of errors that are ours. */
  readonly reportError: (error: unknown) => void
  /** How many exports run side by side; whoever comes then is asked to come back. */
  readonly atOnce?: number
  /** After how many milliseconds without taking anything a reader is given up. */
  readonly patience?: number
}

export type AnswerExport = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>

/** Answers `/export` with what there is, and `/export/commitments.csv` with a file that is made while it is read. */
export const createExports = (options: ExportOptions): AnswerExport => {
  const { atOnce = 4 } = options
  let running = 0
  return async (request, response, url) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD, OPTIONS')
      return sendError(response, 405, 'BAD_REQUEST', `An export is read with GET; got ${request.method}.`)
    }
    if (/^\/export\/?$/.test(url.pathname)) return sendCatalogue(options, response)
    if (running >= atOnce) {
      response.setHeader('retry-after', '30')
      return sendError(response, 503, 'SERVICE_UNAVAILABLE', `${running} exports are running; come back in a while.`)
    }
    running += 1
    try {
      await sendExport(options, request, response, url)
    } finally {
      running -= 1
    }
  }
}

const sendCatalogue = ({ source, licence }: ExportOptions, response: ServerResponse): void => {
  const { files, lists } = catalogue(source.schema)
  const addressed = files.map(({ name, ...entry }) => ({ url: `/export/${name}`, ...entry }))
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.end(`${JSON.stringify({ licence: licence ?? 'not stated', files: addressed, lists }, null, 2)}\n`)
}

const sendExport = async (
  options: ExportOptions,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> => {
  const opened = await open(options, response, url)
  if (opened === null) return
  const { file, first } = opened
  const isZipped = !file.isCompressed && acceptsGzip(request)
  writeHeaders(response, file, isZipped, url)
  if (request.method === 'HEAD') {
    await file.chunks.return(undefined)
    response.end()
    return
  }
  await send(options, request, response, continued(first, file.chunks), isZipped)
}

/** The export and its beginning, which is read before anything is answered: whatever is wrong shows there. */
const open = async (
  { source, licence, reportError }: ExportOptions,
  response: ServerResponse,
  { pathname, searchParams }: URL,
): Promise<{ file: OpenExport; first: string | Uint8Array } | null> => {
  try {
    const fileName = pathname.slice('/export/'.length)
    const file = openExport(source, { fileName, parameters: searchParams, licence, now: new Date() })
    const { value = '' } = await file.chunks.next()
    return { file, first: value }
  } catch (error) {
    refuse(response, error, reportError)
    return null
  }
}

const refuse = (response: ServerResponse, error: unknown, reportError: (error: unknown) => void): void => {
  if (error instanceof UnknownExport) return sendError(response, 404, 'BAD_REQUEST', error.message)
  const formatted = error instanceof GraphQLError ? error.toJSON() : { message: '' }
  const { message, extensions } = publicError(formatted, error, reportError)
  const code = extensions?.['code'] as ErrorCode // `publicError` lets no other out
  if (code === 'SERVICE_UNAVAILABLE') response.setHeader('retry-after', '5')
  sendError(response, statuses[code] ?? 500, code, message)
}

const statuses: Partial<Record<ErrorCode, number>> = { BAD_USER_INPUT: 400, SERVICE_UNAVAILABLE: 503 }

const acceptsGzip = ({ headers }: IncomingMessage): boolean =>
  /(^|[,\s])gzip\s*(,|$|;\s*q=(?!0(\.0*)?\s*(,|$)))/i.test(String(headers['accept-encoding'] ?? ''))

const writeHeaders = (
  response: ServerResponse,
  { fileName, contentType, isCompressed }: OpenExport,
  isZipped: boolean,
  { search }: URL,
): void => {
  response.setHeader('content-type', contentType)
  response.setHeader('content-disposition', `attachment; filename="${fileName}"`)
  response.setHeader('cache-control', 'no-cache')
  response.setHeader('access-control-expose-headers', 'content-disposition, link')
  if (!isCompressed) response.setHeader('vary', 'accept-encoding')
  if (isZipped) response.setHeader('content-encoding', 'gzip')
  if (fileName.endsWith('.csv')) {
    const metadata = `/export/${fileName.replace(/csv$/, 'metadata.json')}${search}`
    response.setHeader('link', `<${metadata}>; rel="describedby"; type="application/csvm+json"`)
  }
}

/** What was read already, and then the rest; whoever stops early stops the reading. */
async function* continued<Chunk>(first: Chunk, rest: AsyncGenerator<Chunk>): AsyncGenerator<Chunk> {
  try {
    yield first
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}

/** As fast as the reader takes it. One that is gone ends the export, and so does one that takes nothing for long. */
const send = async (
  { reportError, patience = 60_000 }: ExportOptions,
  { httpVersionMajor, httpVersionMinor }: IncomingMessage,
  response: ServerResponse,
  chunks: AsyncGenerator<string | Uint8Array>,
  isZipped: boolean,
): Promise<void> => {
  response.setTimeout(patience, () => response.destroy())
  const onError = (error: unknown): void => {
    reportError(error)
    // Since HTTP 1.1 an answer has an end of its own, which is missing then. Before, whatever closed orderly was whole.
    if (httpVersionMajor === 1 && httpVersionMinor === 0) response.socket?.resetAndDestroy()
  }
  const heard = listening(chunks, onError)
  try {
    await (isZipped ? pipeline(heard, createGzip(), response) : pipeline(heard, response))
  } catch {
    // Either it was heard of, or the reader has left.
    response.destroy()
  }
}

async function* listening<Chunk>(
  chunks: AsyncGenerator<Chunk>,
  onError: (error: unknown) => void,
): AsyncGenerator<Chunk> {
  try {
    yield* chunks
  } catch (error) {
    onError(error)
    throw error
  }
}
