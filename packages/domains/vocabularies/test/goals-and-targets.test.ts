import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { sharedData, skipReason } from '@pledgegraph/testkit'
import { goals } from '../src/data/goals.ts'
import { targets } from '../src/data/targets.ts'

describe('goals', () => {
  it('are numbered from 1 to 17', () => {
    expect(goals.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
  })
})

describe('targets', () => {
  it('are 169, each under its own code', () => {
    expect(new Set(targets.map(({ code }) => code)).size).toBe(169)
    expect(targets).toHaveLength(169)
  })

  it('belong to the goal that their code begins with', () => {
    expect(targets.filter(({ code, goal }) => code.split('.')[0] !== String(goal))).toEqual([])
  })

  it('have as many per goal as were agreed', () => {
    const counts = goals.map(({ number }) => targets.filter(({ goal }) => goal === number).length)
    expect(counts).toEqual([7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19])
  })

  it('run on without gaps within a goal, letters after numbers', () => {
    const expected = goals.flatMap(({ number }) => {
      const codes = targets.filter(({ goal }) => goal === number).map(({ code }) => code)
      const lettered = codes.filter((code) => /[a-z]$/.test(code)).length
      return [
        ...Array.from({ length: codes.length - lettered }, (_, index) => `${number}.${index + 1}`),
        ...Array.from('abcd')
          .slice(0, lettered)
          .map((letter) => `${number}.${letter}`),
      ]
    })
    expect(targets.map(({ code }) => code)).toEqual(expected)
  })

  it('are each captioned in four to nine words that no other target has', () => {
    expect(targets.filter(({ label }) => !/^[A-Z]\S*( \S+){3,8}$/.test(label))).toEqual([])
    expect(new Set(targets.map(({ label }) => label)).size).toBe(169)
  })
})

const officialFile = 'reference/sdg_6lang.json'
const path = sharedData(officialFile)
const note = path ? '' : ` (${skipReason(officialFile)})`
const describeOfficial = path ? describe : describe.skip

describeOfficial(`the official list${note}`, () => {
  // Skipped where there is no path; the file never changes its shape.
  const official = () => JSON.parse(readFileSync(path!, 'utf8')) as OfficialList

  it('has the same short names of goals', () => {
    const shortNames = Object.entries(official().goals).map(([number, { short }]) => ({
      number: Number(number),
      label: short.en,
    }))
    expect(goals).toEqual(shortNames.toSorted((a, b) => a.number - b.number))
  })

  it('has the same codes of targets', () => {
    expect(targets.map(({ code }) => code).toSorted()).toEqual(Object.keys(official().targets).toSorted())
  })
})

interface OfficialList {
  goals: Record<string, { short: { en: string } }>
  targets: Record<string, unknown>
}
