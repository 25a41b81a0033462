import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Workbench, ensureWorkbench } from '../src/index.ts'

describe('a workbench that two processes want at once', () => {
  let folder: string
  let workbench: Workbench
  let builds = 0

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-'))
    const options = { folder, onBuild: () => builds++ }
    const [first] = await Promise.all([ensureWorkbench(options), ensureWorkbench(options)])
    workbench = first
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  const assets = (): string[] =>
    [...page().matchAll(/(?:src|href)="workbench\/([^"]+)"/g)].map(([, path]) => path ?? '')
  const page = (): string => workbench.file('index.html')?.body.toString() ?? ''

  it('is there once, and nothing is left beside it', async () => {
    expect(await readdir(folder)).toHaveLength(1)
  })

  it('is not built again', async () => {
    const before = builds
    await ensureWorkbench({ folder, onBuild: () => builds++ })
    expect(builds).toBe(before)
  })

  it('has every file that the page names', () => {
    expect(assets().length).toBeGreaterThan(1)
    expect(assets().filter((path) => workbench.file(path) === null)).toEqual([])
  })

  it('lets browsers keep what carries a hash in its name', () => {
    const script = workbench.file(assets().find((path) => path.endsWith('.js')) ?? '')
    expect(script).toMatchObject({
      contentType: 'text/javascript; charset=utf-8',
      cacheControl: 'public, max-age=31536000, immutable',
    })
  })

  it('has browsers ask again for the page', () => {
    expect(workbench.file('index.html')).toMatchObject({
      contentType: 'text/html; charset=utf-8',
      cacheControl: 'no-cache',
    })
  })

  it.each(['', '/', 'assets', '../package.json', 'assets/../../package.json', '/etc/passwd', 'index.html\0'])(
    'has no file %j',
    (path) => {
      expect(workbench.file(path)).toBeNull()
    },
  )

  it('says what went wrong when it cannot be built', async () => {
    await expect(ensureWorkbench({ folder: '/dev/null/nowhere' })).rejects.toThrow('/dev/null')
  })
})
