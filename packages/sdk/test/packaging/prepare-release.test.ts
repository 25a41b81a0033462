import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { packageFolder } from '../../packaging/package-folder.ts'
import { prepareRelease } from '../../packaging/prepare-release.ts'

describe('preparing a release', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pledgegraph-sdk-release-'))
    writeFileSync(join(folder, 'package.json'), '{ "version": "7.8.9" }')
    cpSync(join(packageFolder, 'jsr.json'), join(folder, 'jsr.json'))
    writeFileSync(join(folder, 'schema.graphql'), 'type Query { things: String }')
    mkdirSync(join(folder, 'operations'))
    writeFileSync(join(folder, 'operations/things.graphql'), 'query Things { things }')
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const jsr = (of: string) => JSON.parse(readFileSync(join(of, 'jsr.json'), 'utf8'))

  it('tells JSR the version, and changes nothing else of what it is told', () => {
    prepareRelease(folder)
    expect(jsr(folder)).toEqual({ ...jsr(packageFolder), version: '7.8.9' })
  })

  it('keeps the operations under the version', () => {
    prepareRelease(folder)
    expect(readdirSync(join(folder, 'releases'))).toEqual(['7.8.9'])
    expect(readFileSync(join(folder, 'releases/7.8.9/things.graphql'), 'utf8')).toBe('query Things { things }')
  })

  it('refuses to change what was released', () => {
    prepareRelease(folder)
    expect(() => prepareRelease(folder)).toThrow('The operations of 7.8.9 are in releases/ already')
  })
})
