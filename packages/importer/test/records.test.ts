import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { type RecordOutcome, readRecords } from '../src/index.ts'
import { collect } from './collect.ts'
import { oceanCommitment } from './ocean-commitment.ts'

const recordsIn = (...lines: string[]): Promise<RecordOutcome[]> =>
  collect(readRecords(Readable.from([lines.join('\n')])))

describe('readRecords', () => {
  it('gives a draft with the line it came from', async () => {
    const verbatim = JSON.stringify(oceanCommitment)
    expect(await recordsIn(verbatim)).toMatchObject([
      {
        ok: true,
        line: 1,
        source: 'ocean-commitments',
        draft: { registrationNumber: '#OceanAction1' },
        oddities: [{ kind: 'NOT_A_COUNTRY_REGION' }],
        verbatim,
      },
    ])
  })

  it('refuses a line and goes on', async () => {
    const outcomes = await recordsIn(
      JSON.stringify(oceanCommitment),
      '{"registrationNumber": "#OceanAction2", ',
      '"a text"',
      '{"colour":"blue"}',
      JSON.stringify({ ...oceanCommitment, title: null }),
      JSON.stringify(oceanCommitment),
    )
    expect(
      outcomes.map((outcome) => (outcome.ok ? outcome.kind === 'COMMITMENT' && outcome.draft.title : outcome.reason)),
    ).toEqual([
      'Clean beaches',
      expect.stringMatching(/^The line is not JSON: /),
      'No source has such records: "a text". Known sources: ocean-commitments, sdg-partnerships.',
      'No source has such records: an object with the fields colour. Known sources: ocean-commitments, sdg-partnerships.',
      'title: expected text that is not blank, found null.',
      'Clean beaches',
    ])
  })

  it('keeps a refused line as it came', async () => {
    expect((await recordsIn('{"a":1}', '{"b"'))[1]).toMatchObject({ ok: false, line: 2, verbatim: '{"b"' })
  })

  it('has no copy of a line that cannot be read', async () => {
    expect(await recordsIn('<html>')).toMatchObject([{ ok: false, verbatim: null }])
  })

  it('survives JSON nested without end', async () => {
    const deep = `{"nodeId":1,"leadEntity":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
    expect(await recordsIn(deep)).toMatchObject([{ ok: false }])
  })
})
