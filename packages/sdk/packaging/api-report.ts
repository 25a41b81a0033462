import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Entry, entries } from './entries.ts'
import { packageFolder } from './package-folder.ts'
import { packedSdk } from './packed-sdk.ts'
import { node, runProgram } from './run-program.ts'
import { toolFile, toolsMissing } from './tools.ts'

/** Where the reviewed reports are. */
export const reportFolder: string = join(packageFolder, 'api')

/**
 * What each entry of the packed package exports, as a report for people, by the name of its file.
 * @throws Error with what is wrong with the exports, such as a type that a signature names and nobody can import.
 */
export const apiReports = async (): Promise<Map<string, string>> => {
  if (toolsMissing !== null) throw new Error(`There is no API report: ${toolsMissing}.`)
  const { tarball, withPeers } = await packedSdk()
  // What lies in `node_modules` is taken for somebody else's.
  const sdk = mkdtempSync(join(tmpdir(), 'pledgegraph-sdk-api-'))
  try {
    execFileSync('tar', ['-xzf', tarball, '-C', sdk, '--strip-components=1'])
    symlinkSync(join(withPeers, 'node_modules'), join(sdk, 'node_modules'))
    const reports = new Map<string, string>()
    for (const entry of entries()) reports.set(reportOf(entry), await report(entry, sdk))
    return reports
  } finally {
    rmSync(sdk, { recursive: true, force: true })
  }
}

const report = async (entry: Entry, sdk: string): Promise<string> => {
  // A configuration is taken to be about the package that it lies in.
  const file = join(sdk, 'api-extractor.json')
  writeFileSync(file, JSON.stringify(configuration(entry, sdk)))
  const options = [toolFile('@microsoft/api-extractor/bin/api-extractor'), 'run', '--local', '--config', file]
  const { status, output } = await runProgram(node, options, sdk)
  if (status !== 0) throw new Error(`What ${entry.name} exports is wrong.\n${output}`)
  return withoutIntrospection(readFileSync(join(sdk, 'api', reportOf(entry)), 'utf8'))
}

const reportOf = ({ name }: Entry): string => `${name}.api.md`

/** The schema as a type has thousands of lines, and `schema/api.graphql` is reviewed anyway. */
const withoutIntrospection = (report: string): string =>
  report.replace(/^(export type Introspection = \{)\n[^]*?^(\};)$/m, '$1 \u2026 $2')

const configuration = (entry: Entry, sdk: string) => ({
  projectFolder: sdk,
  mainEntryPointFilePath: join(sdk, entry.declarations),
  newlineKind: 'lf',
  compiler: {
    overrideTsconfig: {
      compilerOptions: {
        target: 'es2022',
        module: 'nodenext',
        lib: ['es2022', 'dom', 'dom.iterable'],
        strict: true,
        types: [],
      },
      files: [join(sdk, entry.declarations)],
    },
  },
  apiReport: {
    enabled: true,
    reportFileName: reportOf(entry),
    reportFolder: join(sdk, 'api'),
    reportTempFolder: join(sdk, 'api/temporary'),
    includeForgottenExports: false,
  },
  docModel: { enabled: false },
  dtsRollup: { enabled: false },
  tsdocMetadata: { enabled: false },
  messages: {
    compilerMessageReporting: { default: { logLevel: 'error' } },
    extractorMessageReporting: {
      default: { logLevel: 'error' },
      // What another entry names comes from the first one.
      'ae-forgotten-export': { logLevel: entry.name === 'sdk' ? 'error' : 'none', addToApiReportFile: false },
      // Everything that is exported is public here.
      'ae-missing-release-tag': { logLevel: 'none' },
    },
    tsdocMessageReporting: { default: { logLevel: 'error' } },
  },
})

if (import.meta.main) {
  const reports = await apiReports()
  rmSync(reportFolder, { recursive: true, force: true })
  mkdirSync(reportFolder)
  for (const [file, text] of reports) writeFileSync(join(reportFolder, file), text)
}
