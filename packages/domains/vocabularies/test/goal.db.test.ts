import { describe, expect, it } from '@jest/globals'
import { importVocabularyTexts } from '../src/index.ts'
import { officialFile, openVocabularies } from './given.ts'

const room = await openVocabularies()

const goalQuery = `query ($id: ID, $number: Int) { goal(id: $id, number: $number) { id number label } }`
const lifeBelowWater = { id: 'goal_14', number: 14, label: 'Life below water' }

describe('goal', () => {
  it.each([{ id: 'goal_14' }, { number: 14 }])('is found by %j', async (variables) => {
    expect(await room.ask(goalQuery, variables)).toEqual({ goal: lifeBelowWater })
  })

  it('has its targets in their official order', async () => {
    const { goal } = await room.ask(`{ goal(number: 17) { targets { code goal { id } } } }`)
    const numbered = Array.from({ length: 19 }, (_, index) => `17.${index + 1}`)
    expect(goal.targets).toEqual(numbered.map((code) => ({ code, goal: { id: 'goal_17' } })))
  })

  it('puts targets with letters after those with numbers', async () => {
    const { goal } = await room.ask(`{ goal(number: 14) { targets { code } } }`)
    expect(goal.targets.map(({ code }: { code: string }) => code).join(' ')).toBe(
      '14.1 14.2 14.3 14.4 14.5 14.6 14.7 14.a 14.b 14.c',
    )
  })

  it('has no title and only an English label before official texts are imported', async () => {
    const { goal } = await room.ask(`{ goal(number: 15) { title label(language: ru) } }`)
    expect(goal).toEqual({ title: null, label: 'Life on land' })
  })

  it('answers in the language that was asked for, and in English where that is missing', async () => {
    await importVocabularyTexts(room.database, officialFile)
    const { goal } = await room.ask(`{
      goal(number: 14) {
        label french: label(language: fr) chinese: label(language: zh) arabic: label(language: ar)
        title frenchTitle: title(language: fr) arabicTitle: title(language: ar)
      }
    }`)
    expect(goal).toEqual({
      label: 'Life below water',
      french: 'Vie aquatique',
      chinese: '水下生物',
      arabic: 'Life below water',
      title: 'Conserve the oceans',
      frenchTitle: 'Conserver les océans',
      arabicTitle: 'Conserve the oceans',
    })
  })

  it.each([
    [{ number: 0 }, '0 is no Sustainable Development Goal; those are numbered 1 to 17.'],
    [{ number: 18 }, '18 is no Sustainable Development Goal; those are numbered 1 to 17.'],
    [{ id: 'goal_18' }, '"goal_18" is not an id of Goal; those look like goal_14.'],
    [{ id: 'goal_1 4' }, '"goal_1 4" is not an id of Goal; those look like goal_14.'],
    [{ id: 'target_14.2' }, '"target_14.2" is not an id of Goal; those begin with goal_.'],
    [{}, 'Give exactly one of id, number; got none.'],
    [{ id: 'goal_14', number: 14 }, 'Give exactly one of id, number; got id and number.'],
  ])('refuses %j', async (variables, message) => {
    const { data, errors } = await room.run(goalQuery, variables)
    expect(data?.['goal']).toBeNull()
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } })
  })
})

it('a reference of another room to a goal is completed', async () => {
  const { _entities } = await room.ask(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Goal { id number label } }
    }`,
    { representations: [{ __typename: 'Goal', id: 'goal_14' }] },
  )
  expect(_entities).toEqual([lifeBelowWater])
})
