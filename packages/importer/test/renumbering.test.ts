import { createReadStream } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { sharedData } from '@pledgegraph/testkit'
import { readTable } from '../src/tables/read-table.ts'
import { isRenumberingHeader, toRenumbering } from '../src/tables/renumbering.ts'
import { readRows } from './read-rows.ts'
import { describeWithFiles } from './registry-files.ts'

describe('a table of renumbered commitments', () => {
  it.each([
    [['legacyRegistrationNumber', 'registrationNumber', 'title', 'descriptionUnchanged'], true],
    [['Old number', 'New number'], true],
    [['registrationNumber', 'title'], false],
    [['Earlier numbers', 'Registration number', 'Title'], false],
    [[], false],
  ])('with the header %j: %p', (header, expected) => {
    expect(isRenumberingHeader(header)).toBe(expected)
  })

  it('gives both numbers of each row', async () => {
    const rows = await readRows('Old number;New number\n#OceanAction1;#OceanAction2\n')
    expect(rows.map((row) => row.ok && toRenumbering(row.record))).toEqual([
      { earlierNumber: '#OceanAction1', currentNumber: '#OceanAction2' },
    ])
  })

  it.each([
    [{ oldNumber: ' ', newNumber: '#A2' }, 'oldNumber: expected a registration number, found "".'],
    [{ oldNumber: '#A1', newNumber: '#' }, 'newNumber: expected a registration number, found "#".'],
    [{ oldNumber: '#A1', newNumber: 'a1' }, 'oldNumber and newNumber are the same number, "a1".'],
    [{ oldNumber: '#A1', title: 'x' }, 'The row has no earlier and current number, but "oldNumber, title".'],
    [{ oldNumber: '#A1', newNumber: '9'.repeat(101) }, /^newNumber: expected at most 100 characters, found /],
  ])('refuses %j', (record, reason) => {
    expect(toRenumbering(record)).toEqual({
      reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
    })
  })
})

const file = 'registry/renumbered-2018-to-2026.csv'

describeWithFiles([file], 'the commitments that got a new number when the platform moved', () => {
  it('all have an earlier and a current number', async () => {
    const renumberings = []
    for await (const row of readTable(createReadStream(sharedData(file) ?? ''))) {
      if (!row.ok) throw new Error(`line ${row.line}: ${row.reason}`)
      renumberings.push(toRenumbering(row.record))
    }
    expect(renumberings.filter((renumbering) => 'reason' in renumbering)).toEqual([])
    expect(renumberings).toContainEqual({ earlierNumber: '#OceanAction12930', currentNumber: '#OceanAction40557' })
    expect(renumberings).toHaveLength(989)
  })
})
