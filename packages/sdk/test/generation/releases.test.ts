import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from '@jest/globals'
import { buildSchema, print } from 'graphql'
import { incompatibilities } from '../../codegen/compatibility.ts'
import { operationsOf, readDomains, wholeDocument } from '../../codegen/operations.ts'
import { keepRelease, readReleases } from '../../codegen/releases.ts'

const sdk = fileURLToPath(new URL('../..', import.meta.url))
const sdl = readFileSync(join(sdk, '../../schema/api.graphql'), 'utf8')
const today = buildSchema(sdl)

describe('released versions', () => {
  it('go on working with the schema of today', () => {
    const broken = readReleases(sdk).flatMap(({ version, operations, schema }) =>
      incompatibilities(operations, schema, today).map((problem) => `${version}: ${problem}`),
    )
    expect(broken).toEqual([])
  })
})

describe('a version that is kept', () => {
  const copy = mkdtempSync(join(tmpdir(), 'pledgegraph-sdk-'))
  afterAll(() => rmSync(copy, { recursive: true, force: true }))
  cpSync(join(sdk, 'operations'), join(copy, 'operations'), { recursive: true })
  cpSync(join(sdk, 'schema.graphql'), join(copy, 'schema.graphql'))
  keepRelease('1.2.3', copy)
  const [release] = readReleases(copy)

  it('has its operations', () => {
    expect(release!.version).toBe('1.2.3')
    expect(operationsOf(release!.operations).map(print)).toEqual(
      operationsOf(wholeDocument(today, readDomains(join(sdk, 'operations')))).map(print),
    )
  })

  it('goes on working as long as nothing changes', () => {
    expect(incompatibilities(release!.operations, release!.schema, today)).toEqual([])
  })

  it('does not go on working when a field that it asks for may be null', () => {
    const changed = buildSchema(sdl.replace('registrationNumber: String!', 'registrationNumber: String'))
    expect(incompatibilities(release!.operations, release!.schema, changed)).toEqual([
      'Commitment.registrationNumber was String! and is String.',
    ])
  })
})
