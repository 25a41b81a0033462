import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { NumberBook } from '../src/numbers/number-book.ts'
import { isNewer } from '../src/numbers/numbers.ts'

const open = () => new NumberBook({ numbers: [], awaited: [], contentKeys: new Map() })
const pair = (earlierNumber: string, currentNumber: string) => ({ earlierNumber, currentNumber })

describe('NumberBook', () => {
  it('gives a record a commitment with all of its numbers', () => {
    const book = open()
    expect(book.claim('#B', ['#A', 'b'], 'id')).toEqual({ id: 'id', isNew: true })
    expect(book.changes().changed).toEqual([
      { key: 'b', number: '#B', commitmentId: 'id', generation: 0, isCurrent: true },
      { key: 'a', number: '#A', commitmentId: 'id', generation: -1, isCurrent: false },
    ])
  })

  it('tells which number makes way for another', () => {
    const known = { key: 'a', number: '#A', commitmentId: 'id', generation: 0, isCurrent: true }
    const book = new NumberBook({ numbers: [known], awaited: [], contentKeys: new Map() })
    book.attach(pair('#A', '#B'))
    expect(book.changes()).toMatchObject({ demoted: ['a'], absorbed: [], remembered: [], settled: [] })
  })

  it('waits no more for what is known', () => {
    const book = new NumberBook({ numbers: [], awaited: [pair('#A', '#B')], contentKeys: new Map() })
    book.claim('#B', [], 'id')
    expect(book.changes()).toMatchObject({ remembered: [], settled: ['a'] })
    expect(book.find('a')).toMatchObject({ commitmentId: 'id', isCurrent: false })
  })

  it('remembers nothing that is known within the batch', () => {
    const book = open()
    book.attach(pair('#A', '#B'))
    book.claim('#A', [], 'id')
    expect(book.changes()).toMatchObject({ remembered: [], settled: [] })
  })

  it('leaves aside what contradicts a record, whatever it waited for', () => {
    const book = open()
    book.attach(pair('#A', '#B'))
    book.claim('#C', ['#A'], 'id')
    book.claim('#B', [], 'other')
    expect([book.find('a'), book.find('b')]).toMatchObject([{ commitmentId: 'id' }, { commitmentId: 'other' }])
    expect(book.changes().remembered).toEqual([pair('#A', '#B')])
  })

  it('names the commitment that remains after all', () => {
    const book = open()
    for (const number of ['A', 'B', 'C']) book.claim(number, [], number)
    book.attach(pair('A', 'B'))
    book.attach(pair('B', 'C'))
    expect(book.changes().absorbed).toEqual([
      { from: 'A', into: 'C' },
      { from: 'B', into: 'C' },
    ])
  })

  it('gives each commitment one current number, whatever it is told', () => {
    const number = fc.integer({ min: 0, max: 9 }).map((value) => `#${value}`)
    const step = fc.oneof(
      fc.record({ claim: number, earlier: fc.array(number, { maxLength: 3 }) }),
      fc
        .record({ earlierNumber: number, currentNumber: number })
        .filter((each) => each.earlierNumber !== each.currentNumber),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const book = open()
        for (const [index, each] of steps.entries()) {
          if ('claim' in each) book.claim(each.claim, each.earlier, `id${index}`)
          else book.attach(each)
        }
        const entries = book.changes().changed
        for (const [, group] of Map.groupBy(entries, ({ commitmentId }) => commitmentId)) {
          const current = group.filter(({ isCurrent }) => isCurrent)
          expect(current).toHaveLength(1)
          expect(group.filter((each) => each !== current[0] && isNewer(each, current[0]!))).toEqual([])
        }
      }),
    )
  })
})
