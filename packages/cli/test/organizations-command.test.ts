import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { prepareDataDirectory } from '@pledgegraph/testkit'
import { type Ended, runPiped, temporaryFolder } from './piped-command.ts'
import { recordLine } from './records.ts'
import { runTogether } from './same-process.ts'

const inFolder = temporaryFolder()
const DATA_DIR = prepareDataDirectory(inFolder('data'))

const file = (name: string, content: string): string => {
  writeFileSync(inFolder(name), content)
  return inFolder(name)
}

const runCommand = (...args: readonly string[]) => runTogether(['organizations', ...args], { DATA_DIR })

const refusal = ({ code, stdout, stderr }: Ended): string => `${code}: ${stdout}${stderr.trimEnd()}`

const leads = ['Lagoon Research Trust', 'Lagoon and Reef Research Trust', 'Harbour Bank of Mombasa', 'Divers Club']
const partners = ['Lagoon Keepers; Reef Friends', 'Lagoon Keepers', 'Lagoon Keepers', 'Reef Friends; Divers Club']

beforeAll(async () => {
  const lines = leads.map((leadEntity, index) => recordLine(index + 1, { leadEntity, partnersText: partners[index] }))
  const ended = await runTogether(['import', file('records.jsonl', lines.join('\n'))], { DATA_DIR })
  if (ended.code !== 0) throw new Error(ended.stderr)
})

/** The id of the organization of this name, as a merge into itself tells it. */
const idOf = async (name: string): Promise<string> => {
  const { stderr } = await runCommand('merge', name, name)
  return /organization_\w+/.exec(stderr)![0] // it says so
}

describe('pledgegraph organizations unresolved', () => {
  it('lists the names that mean nobody, most mentioned first, and says what to do', async () => {
    const { code, stdout } = await runPiped(['organizations', 'unresolved'], { DATA_DIR })
    expect([code, stdout.replaceAll(/^ {2}\d.*\n/gm, '')]).toEqual([
      0,
      `3 commitments: Lagoon Keepers
2 commitments: Reef Friends

2 of 2 names. Say whom one means, with an id from above or a name, or that it means nobody:
  pnpm pledgegraph organizations decide NAME --means ORGANIZATION
  pnpm pledgegraph organizations decide NAME --nobody
`,
    ])
  })

  it('takes a limit', async () => {
    expect((await runCommand('unresolved', '--limit', '1')).stdout).toContain('\n1 of 2 names. ')
    expect((await runCommand('unresolved', '--limit', '0')).stderr).toContain('It is a whole number from 1 to 100.')
  })
})

describe('pledgegraph organizations decide', () => {
  it('gives a name to an organization by its name, whatever its case, and takes it back', async () => {
    expect((await runCommand('decide', 'lagoon keepers', '--means', 'DIVERS CLUB')).stdout).toBe(
      'Decided; 3 partners changed.\n',
    )
    expect((await runCommand('unresolved')).stdout).not.toContain('Lagoon Keepers')
    expect((await runCommand('decide', 'Lagoon Keepers', '--forget')).stdout).toBe('Forgotten; 3 partners changed.\n')
    expect((await runCommand('unresolved')).stdout).toContain('3 commitments: Lagoon Keepers')
  })

  it('gives a name to an organization by its id, and then to nobody', async () => {
    const id = await idOf('Harbour Bank of Mombasa')
    expect((await runCommand('decide', 'Reef Friends', '--means', id, '--note', 'a branch')).stdout).toBe(
      'Decided; 2 partners changed.\n',
    )
    expect((await runCommand('decide', 'Reef Friends', '--nobody')).stdout).toBe('Decided; 2 partners changed.\n')
  })

  it.each([
    [['Lagoon Keepers'], /^1: Say whom the name means: --means ORGANIZATION or --nobody; --forget takes it back\.$/],
    [['Lagoon Keepers', '--forget'], /^1: Nobody decided whom "Lagoon Keepers" means; there is nothing to forget\.$/],
    [
      ['Lagoon Keepers', '--nobody', '--means', 'Divers Club'],
      /^1: error: option '--means <organization>' cannot be used/,
    ],
    [
      ['Lagoon Keepers', '--means', 'Harbor Bank of Mombasa'],
      /^1: No organization is named "Harbor Bank of Mombasa"\. Perhaps one of these:\n {2}organization_\w{26} {2}Harbour Bank of Mombasa$/,
    ],
    [['Lagoon Keepers', '--means', 'Zyx'], /^1: No organization is named "Zyx"\. Nothing is called alike\.$/],
    [
      ['Lagoon Keepers', '--means', 'organization_7'],
      /^1: "organization_7" is not an id of Organization; those look like /,
    ],
    [
      ['Lagoon Keepers', '--means', 'organization_01h455vb4pex5vsknk084sn02q'],
      /^1: No organization has the id organization_01h455vb4pex5vsknk084sn02q; look it up by its name\.$/,
    ],
  ])('refuses %j', async (args, message) => {
    expect(refusal(await runCommand('decide', ...args))).toMatch(message)
  })
})

describe('pledgegraph organizations recognise', () => {
  it('says how many partners it recognised', async () => {
    expect(await runCommand('recognise')).toMatchObject({
      code: 0,
      stdout: 'partners recognised as organizations: 0\n',
    })
  })
})

describe('pledgegraph organizations merge', () => {
  it('makes one of two that are alike, and unmerge gives it back', async () => {
    const listed = await runCommand('duplicates')
    expect(listed.stdout).toMatch(
      /^\d\.\d\d alike, 2 commitments\n {2}organization_\w{26} {2}Lagoon .*Research Trust\n {2}organization_\w{26} {2}Lagoon .*Research Trust\n\n1 of 1 pair\. /,
    )
    const id = await idOf('Lagoon and Reef Research Trust')
    const into = await idOf('Lagoon Research Trust')
    expect((await runCommand('merge', 'Lagoon and Reef Research Trust', into, '--note', 'a slip')).stdout).toBe(
      `Merged ${id} into ${into}: 1 partner of commitments and 0 stewards of networks moved with it.
Take it back: pnpm pledgegraph organizations unmerge ${id}\n`,
    )
    expect((await runCommand('duplicates')).stdout).toBe('No two organizations seem to be one.\n')
    expect((await runCommand('unmerge', id)).stdout).toBe(
      `${id} is an organization of its own again: 1 partner of commitments and 0 stewards of networks moved with it.\n`,
    )
    expect((await runCommand('duplicates')).stdout).toContain('1 of 1 pair. ')
  })

  it.each([
    [['merge', 'Divers Club', 'Divers Club'], /^1: organization_\w+ \(Divers Club\) cannot be merged into itself; /],
    [['merge', 'Divers Club', 'Zyx'], /^1: No organization is named "Zyx"\. /],
    [['merge', 'Divers Club'], /^1: error: missing required argument 'into'\nAdd --help to see what there is\.$/],
    [['unmerge', 'Divers Club'], /^1: organization_\w+ \(Divers Club\) was not merged into any other; /],
    [['dismiss', 'Divers Club', 'Harbour Bank of Mombasa'], /^1: organization_\w+ and organization_\w+ are not among /],
  ])('refuses %j', async (args, message) => {
    expect(refusal(await runCommand(...args))).toMatch(message)
  })

  it('is offered no more for what was dismissed', async () => {
    await runCommand('duplicates')
    expect((await runCommand('dismiss', 'Lagoon and Reef Research Trust', 'Lagoon Research Trust')).stdout).toBe(
      'They are listed as duplicates no more.\n',
    )
    expect((await runCommand('duplicates')).stdout).toBe('No two organizations seem to be one.\n')
  })
})

describe('pledgegraph import organizations', () => {
  const ror = (id: string, name: string): string =>
    JSON.stringify({
      id: `https://ror.org/${id}`,
      status: 'active',
      types: ['nonprofit'],
      names: [{ value: name, types: ['ror_display', 'label'], lang: 'en' }],
      locations: [{ geonames_id: 1, geonames_details: { country_code: 'KE', country_name: 'Kenya', name: 'Mombasa' } }],
      links: [],
      external_ids: [],
      relationships: [],
    })

  it('takes them in, and recognises partners by them', async () => {
    const path = file(
      'ror.jsonl',
      `${ror('02y3ad647', 'Lagoon Keepers')}\n{"broken\n${ror('05wnh3t63', 'Sea Grass Society')}\n`,
    )
    const first = await runTogether(['import', 'organizations', path], { DATA_DIR })
    expect(first.stdout).toMatch(
      /^created: 2\nupdated: 0\nunchanged: 0\nrefused: 1\npartners recognised as organizations: 3\n\nRefused:\n {2}line 2: /,
    )
    const second = await runTogether(['import', 'organizations', path], { DATA_DIR })
    expect([second.code, second.stdout]).toEqual([
      0,
      expect.stringMatching(/^created: 0\nupdated: 0\nunchanged: 2\nrefused: 1\n/),
    ])
  })

  it('refuses a file of something else with one line', async () => {
    const { code, stdout, stderr } = await runTogether(['import', 'organizations', inFolder('records.jsonl')], {
      DATA_DIR,
    })
    expect([code, stdout, stderr]).toEqual([
      1,
      '',
      expect.stringMatching(
        /^100 %.*\n.*records\.jsonl holds no organization of ROR; refused: 4 lines\. It has no id; /,
      ),
    ])
  })
})

describe('pledgegraph organizations report', () => {
  it.each([
    [['--registry', 'none.jsonl', '--ror', 'none.jsonl'], /^1: There is no file .*none\.jsonl\.$/],
    [['--ror', 'none.jsonl'], /^1: error: required option '--registry <files\.\.\.>' not specified\n/],
  ])('refuses %j', async (args, message) => {
    expect(refusal(await runCommand('report', ...args))).toMatch(message)
  })

  it('refuses files that the sample says nothing of', async () => {
    const ended = await runCommand(
      'report',
      '--registry',
      inFolder('records.jsonl'),
      '--ror',
      inFolder('records.jsonl'),
    )
    expect(refusal(ended)).toMatch(/^1: The sample judges \d{3} pairs, none of them in these files\.$/)
  })
})
