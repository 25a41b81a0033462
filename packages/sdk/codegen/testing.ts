import { parse, print, visit } from 'graphql'
import { makeSeeds } from '../../domains/vocabularies/src/seeds.ts'

type Output = readonly [file: string, text: string]

const folder = 'packages/sdk/src/testing'
const header = 'Made by `pnpm generate`. Do not edit.'

/** What `@pledgegraph/sdk/testing` knows of the registry: its schema, and the vocabularies as every registry has them. */
export const testingFiles = (apiSdl: string): Output[] => [
  [`${folder}/schema.generated.ts`, schemaModule(apiSdl)],
  [`${folder}/vocabularies.generated.ts`, vocabulariesModule()],
]

/** The schema without its descriptions, which nobody reads at run time. */
const schemaModule = (apiSdl: string): string => {
  const text = print(visit(parse(apiSdl), { enter: (node) => ({ ...node, description: undefined }) }))
  if (/[`\\]|\$\{/.test(text)) throw new Error('The schema has a character that would need escaping in a template.')
  return `// ${header}\n\n/** The schema of the registry, without descriptions. */\nexport const sdl: string = \`${text}\n\`\n`
}

const vocabulariesModule = (): string => {
  const { goals, targets, countries, terms } = makeSeeds()
  return (
    [
      `// ${header}`,
      '/** The labels of the goals, from the first on. */',
      table(
        'goals',
        'string',
        goals.map(({ label }) => label),
      ),
      '/** The targets in their official order. */',
      table(
        'targets',
        'readonly [code: string, label: string]',
        targets.map(({ code, label }) => [code, label]),
      ),
      '/** The countries by their alpha-3 code; the groups are those of the UN: SIDS, LDC, LLDC. */',
      table(
        'countries',
        'readonly [code: string, alpha2: string, m49: string, name: string, region: string | null, subregion: string | null, groups: string]',
        countries.map((country) => [
          country.code,
          country.alpha2,
          country.m49,
          country.name,
          country.region,
          country.subregion,
          groupsOf(country),
        ]),
      ),
      '/** The terms as the forms show them. */',
      table(
        'terms',
        'readonly [scheme: string, code: string, label: string]',
        terms.map(({ scheme, code, label }) => [scheme, code, label]),
      ),
    ]
      .join('\n\n')
      .replaceAll('*/\n\n', '*/\n') + '\n'
  )
}

const groupsOf = (country: ReturnType<typeof makeSeeds>['countries'][number]): string =>
  [
    country.is_small_island_developing_state && 'SIDS',
    country.is_least_developed && 'LDC',
    country.is_landlocked_developing && 'LLDC',
  ]
    .filter(Boolean)
    .join(' ')

const table = (name: string, type: string, rows: readonly unknown[]): string =>
  `export const ${name}: readonly (${type})[] = [\n${rows.map((row) => `  ${literal(row)},\n`).join('')}]`

const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  return typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : String(value)
}
