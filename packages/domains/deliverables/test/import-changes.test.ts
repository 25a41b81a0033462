import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import {
  type DeliverableEntry,
  type KnownDeliverable,
  type ProgressReportEntry,
  changesOfDeliverables,
  changesOfProgressReports,
} from '../src/import-changes.ts'

const entry = (description: string | null, dueDate: string | null = null): DeliverableEntry => ({
  description,
  dueDate,
  dueText: null,
})
const known = (entries: readonly DeliverableEntry[], columns: Partial<KnownDeliverable> = {}): KnownDeliverable[] =>
  entries.map((each, position) => ({
    ...each,
    id: `${position}`,
    position,
    isDropped: false,
    isPlanned: true,
    ...columns,
  }))

const nothing = { added: [], changed: [], dropped: [] }

describe('changesOfDeliverables', () => {
  it('adds what is new, in its place', () => {
    expect(changesOfDeliverables([], [entry('a'), entry('b')]).added).toMatchObject([
      { description: 'a', position: 0 },
      { description: 'b', position: 1 },
    ])
  })

  it('finds nothing to do when the same comes again, duplicates included', () => {
    const entries = [entry('a', '2026-01-01'), entry('a', '2026-01-01'), entry(null), entry(null)]
    expect(changesOfDeliverables(known(entries), entries)).toEqual(nothing)
  })

  it('takes a text with another date for the same promise, postponed', () => {
    const { added, changed, dropped } = changesOfDeliverables(known([entry('a', '2026-01-01')]), [
      entry('a', '2027-01-01'),
    ])
    expect(changed).toMatchObject([{ id: '0', dueDate: '2027-01-01' }])
    expect([added, dropped]).toEqual([[], []])
  })

  it('takes another text in the same place with the same date for the same promise, reworded', () => {
    const { added, changed, dropped } = changesOfDeliverables(known([entry('a'), entry('b')]), [entry('a'), entry('B')])
    expect(changed).toMatchObject([{ id: '1', description: 'B' }])
    expect([added, dropped]).toEqual([[], []])
  })

  it('takes another text with another date for another promise', () => {
    const changes = changesOfDeliverables(known([entry('a', '2026-01-01')]), [entry('b', '2027-01-01')])
    expect(changes).toMatchObject({ added: [{ description: 'b' }], changed: [], dropped: ['0'] })
  })

  it('keeps promises apart that change places', () => {
    const { added, changed, dropped } = changesOfDeliverables(known([entry('a'), entry('b')]), [entry('b'), entry('a')])
    expect(changed.map(({ id, position }) => [id, position])).toEqual([
      ['1', 0],
      ['0', 1],
    ])
    expect([added, dropped]).toEqual([[], []])
  })

  it('drops one of two that are alike, the later one', () => {
    expect(changesOfDeliverables(known([entry('a'), entry('a')]), [entry('a')])).toEqual({ ...nothing, dropped: ['1'] })
  })

  it('does not drop what is delivered or cancelled', () => {
    expect(changesOfDeliverables(known([entry('a')], { isPlanned: false }), [])).toEqual(nothing)
  })

  it('does not drop twice', () => {
    expect(changesOfDeliverables(known([entry('a')], { isPlanned: false, isDropped: true }), [])).toEqual(nothing)
  })

  it('takes up again what was dropped, when it is listed again', () => {
    const { added, changed } = changesOfDeliverables(known([entry('a')], { isPlanned: false, isDropped: true }), [
      entry('a'),
    ])
    expect(changed).toMatchObject([{ id: '0' }])
    expect(added).toEqual([])
  })

  it('does not take a reworded entry for one that was dropped from its place', () => {
    const { added } = changesOfDeliverables(known([entry('a')], { isPlanned: false, isDropped: true }), [entry('b')])
    expect(added).toMatchObject([{ description: 'b' }])
  })

  it('keeps every id that it can, and settles in one step', () => {
    const entries = fc.array(
      fc.record({
        description: fc.constantFrom('a', 'b', null),
        dueDate: fc.constantFrom('2026-01-01', '2027-01-01', null),
        dueText: fc.constant(null),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const { added, changed, dropped } = changesOfDeliverables(known(before), after)
        expect(before.length + added.length - dropped.length).toBe(after.length)
        const rows = known(before)
          .filter(({ id }) => !dropped.includes(id))
          .map((row) => ({ ...row, ...changed.find(({ id }) => id === row.id) }))
        const settled = [...rows, ...added.map((row, index) => ({ ...known([row])[0]!, ...row, id: `new ${index}` }))]
        expect(changesOfDeliverables(settled, after)).toEqual(nothing)
      }),
    )
  })
})

const report = (columns: Partial<ProgressReportEntry> = {}): ProgressReportEntry => ({
  title: 'Progress',
  status: 'ON_TRACK',
  body: null,
  submittedAt: '2020-06-11T07:46:01.000Z',
  submittedText: null,
  sourceUrl: null,
  ...columns,
})
const knownReports = (...entries: ProgressReportEntry[]) => entries.map((each, index) => ({ ...each, id: `${index}` }))

describe('changesOfProgressReports', () => {
  it('adds what is new', () => {
    expect(changesOfProgressReports([], [report()])).toEqual({ added: [report()], changed: [] })
  })

  it('tells reports of one title and moment apart by their addresses', () => {
    const [first, second] = [report({ sourceUrl: '/1' }), report({ sourceUrl: '/2', status: 'OFF_TRACK' })]
    expect(changesOfProgressReports(knownReports(first, second), [second, first])).toEqual({ added: [], changed: [] })
  })

  it('finds a report by its title and moment when its address changed', () => {
    const { added, changed } = changesOfProgressReports(knownReports(report({ sourceUrl: '/old' })), [
      report({ sourceUrl: '/new' }),
    ])
    expect(changed).toMatchObject([{ id: '0', sourceUrl: '/new' }])
    expect(added).toEqual([])
  })

  it('keeps a text that the source does not give', () => {
    expect(changesOfProgressReports(knownReports(report({ body: 'All is well.' })), [report()])).toEqual({
      added: [],
      changed: [],
    })
  })

  it('takes over another status', () => {
    const { changed } = changesOfProgressReports(knownReports(report()), [report({ status: 'COMPLETED' })])
    expect(changed).toMatchObject([{ id: '0', status: 'COMPLETED' }])
  })

  it('leaves a report that the source has no more', () => {
    expect(changesOfProgressReports(knownReports(report()), [])).toEqual({ added: [], changed: [] })
  })
})
