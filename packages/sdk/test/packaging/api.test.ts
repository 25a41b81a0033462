import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from '@jest/globals'
import { apiReports, reportFolder } from '../../packaging/api-report.ts'
import { packageFolder } from '../../packaging/package-folder.ts'
import { node, runProgram } from '../../packaging/run-program.ts'
import { toolFile } from '../../packaging/tools.ts'
import { describeWithTools } from './with-tools.ts'

/** Both read all types of the package, and the machine may have other work to do. */
const patience = 240_000

describeWithTools('the report of what the package exports', () => {
  let reports: Map<string, string>

  beforeAll(async () => {
    reports = await apiReports()
  }, patience)

  it('is there for each entry, and for nothing else', () => {
    expect(readdirSync(reportFolder)).toEqual([...reports.keys()].toSorted())
  })

  it('says what is exported now; `pnpm --filter @pledgegraph/sdk run api` writes it, and its diff is reviewed', () => {
    for (const [file, text] of reports) expect(readFileSync(join(reportFolder, file), 'utf8')).toBe(text)
  })
})

describeWithTools('the reference of the package', () => {
  it(
    'is made without a warning',
    async () => {
      const out = mkdtempSync(join(tmpdir(), 'pledgegraph-sdk-docs-'))
      const options = [toolFile('typedoc/bin/typedoc'), '--out', out]
      const { status, output } = await runProgram(node, options, packageFolder)
      rmSync(out, { recursive: true, force: true })
      expect(output).not.toMatch(/\[(warning|error)\]/)
      expect(status).toBe(0)
    },
    patience,
  )
})
