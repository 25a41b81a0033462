import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { TypeID } from 'typeid-js'
import {
  decodeCodeId,
  decodeId,
  encodeCodeId,
  encodeId,
  entityKey,
  isWhole,
  newUuid,
  toEntity,
  typeReader,
  uuidOf,
} from '../src/index.ts'

/** What a function answers; null when it throws. */
const answerOf = (action: () => string): string | null => {
  try {
    return action()
  } catch {
    return null
  }
}

describe('a global id', () => {
  it('leads back to its UUID', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(decodeId('ActionNetwork', encodeId('ActionNetwork', uuid))).toBe(uuid)
      }),
    )
  })

  it('is a TypeID', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(encodeId('Goal', uuid)).toBe(TypeID.fromUUID('goal', uuid).toString())
      }),
    )
  })

  it('is refused when it is no TypeID, and only then', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'0127789abzilou_-Aéż'), minLength: 25, maxLength: 27 })
    fc.assert(
      fc.property(letters, (suffix) => {
        expect(answerOf(() => decodeId('Goal', `goal_${suffix}`))).toBe(
          answerOf(() => TypeID.fromString(`goal_${suffix}`, 'goal').toUUID()),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('of an entity that was handed on leads to the UUID that it was made of', () => {
    const uuid = newUuid()
    for (const entity of [entityKey('Organization', uuid), toEntity('Organization', { id: uuid, name: 'x' })]) {
      expect(entity.id).toBe(encodeId('Organization', uuid))
      expect(uuidOf('Organization', entity)).toBe(uuid)
      expect(uuidOf('Organization', { id: entity.id })).toBe(uuid)
      expect(JSON.stringify(entity)).not.toContain(uuid)
    }
  })

  it('of an entity that came from elsewhere is read, whatever else it brings', () => {
    const sent = JSON.parse(`{ "id": "organization_x", "uuid": "${newUuid()}", "Symbol(uuid)": "${newUuid()}" }`)
    expect(() => uuidOf('Organization', sent)).toThrow(/is not an id of Organization/)
  })

  it('begins with the name of its type', () => {
    expect(encodeId('ProgressReport', newUuid())).toMatch(/^progress_report_[0-9a-z]{26}$/)
  })

  it.each([
    '',
    'commitment',
    'commitment_',
    'commitment_01h455vb4pex5vsknk084sn02',
    'goal_01h455vb4pex5vsknk084sn02q',
    'commitment_zzzzzzzzzzzzzzzzzzzzzzzzzz',
  ])('is refused when it is %j', (id) => {
    expect(() => decodeId('Commitment', id)).toThrow(/is not an id of Commitment; those look like commitment_/)
  })
})

describe('the id of a vocabulary entry', () => {
  it('is its code behind the name of its type', () => {
    expect(encodeCodeId('Goal', 14)).toBe('goal_14')
    expect(decodeCodeId('Term', encodeCodeId('Term', 'ocean-basin.arctic-ocean'))).toBe('ocean-basin.arctic-ocean')
  })

  it('is refused for another type', () => {
    expect(() => decodeCodeId('Goal', 'target_14.2')).toThrow(/is not an id of Goal; those begin with goal_\./)
  })
})

describe('typeReader', () => {
  it('reads the type from the longest prefix that fits', () => {
    for (const typeNames of [
      ['Progress', 'ProgressReport'],
      ['ProgressReport', 'Progress'],
    ]) {
      expect(typeReader(typeNames)('progress_report_x')).toBe('ProgressReport')
      expect(typeReader(typeNames)('progress_x')).toBe('Progress')
    }
  })

  it.each(['user_x', 'goal', 'goals_1', ''])('is null for %j, which none of the prefixes fits', (id) => {
    expect(typeReader(['Goal'])(id)).toBeNull()
  })
})

describe('isWhole', () => {
  it('tells what an owner made of a row from the key that others have of it', () => {
    const uuid = newUuid()
    expect(isWhole(toEntity('Organization', { id: uuid }))).toBe(true)
    expect(isWhole(entityKey('Organization', uuid))).toBe(false)
    expect(isWhole({ id: encodeId('Organization', uuid) })).toBe(false)
  })
})

describe('newUuid', () => {
  it('makes UUIDs of version 7, which sort in time', () => {
    const [first, second] = [newUuid(), newUuid()]
    expect(first).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(first! < second!).toBe(true)
  })
})
