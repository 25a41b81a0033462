import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { sharedData, skipReason } from '@pledgegraph/testkit'
import { isTarget, readGoals, readTargets, targetCounts } from '../src/goals.ts'
import { takeNotes } from './notes.ts'

describe('targets', () => {
  it('are 169', () => {
    expect(targetCounts.reduce((sum, [numbered, lettered]) => sum + numbered + lettered, 0)).toBe(169)
  })

  it.each(['1.1', '14.2', '14.a', '14.c', '17.14', '17.19', '3.d'])('include %s', (target) => {
    expect(isTarget(target)).toBe(true)
  })

  it.each(['14.8', '14.d', '17.20', '17.a', '18.1', '0.1', '14', '14.', '14.0', '14.02', '014.2', '14.2.1', ''])(
    'do not include %j',
    (target) => {
      expect(isTarget(target)).toBe(false)
    },
  )

  const goalsFile = 'reference/sdg_6lang.json'
  const path = sharedData(goalsFile)
  const title = 'are those of the reference'
  ;(path === null ? it.skip : it)(path === null ? `${title} (${skipReason(goalsFile)})` : title, () => {
    const codes = readFileSync(path ?? '', 'utf8').match(/(?<=")(?:[1-9]|1[0-7])\.(?:\d{1,2}|[a-d])(?=")/g) ?? []
    expect(codes.filter((code) => !isTarget(code))).toEqual([])
    expect(new Set(codes).size).toBe(169)
  })
})

describe('readGoals', () => {
  it('takes goals once and ascending, as numbers and as digits', () => {
    const { note, notes } = takeNotes()
    expect(readGoals([14, '13', 1, 14], 'goals', note)).toEqual([1, 13, 14])
    expect(notes).toEqual(['DUPLICATE_ENTRY goals[3]: 14'])
  })

  it('leaves out what is no goal', () => {
    const { note, notes } = takeNotes()
    expect(readGoals([0, 18, 14.5, 'fourteen'], 'goals', note)).toEqual([])
    expect(notes.map((text) => text.split(':')[0])).toEqual([0, 1, 2, 3].map((index) => `UNKNOWN_GOAL goals[${index}]`))
  })
})

describe('readTargets', () => {
  it('leaves out what is no target', () => {
    const { note, notes } = takeNotes()
    expect(readTargets(['14.A ', '14.9'], [14], 'targets', note)).toEqual(['14.a'])
    expect(notes).toEqual(['UNKNOWN_TARGET targets[1]: 14.9'])
  })

  it('notes a target whose goal the record does not name', () => {
    const { note, notes } = takeNotes()
    expect(readTargets(['14.2'], [13], 'targets', note)).toEqual(['14.2'])
    expect(notes).toEqual(['TARGET_WITHOUT_GOAL targets[0]: 14.2'])
  })
})
