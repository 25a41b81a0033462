import { expect, it } from '@jest/globals'
import { openVocabularies } from './given.ts'

const room = await openVocabularies()

const count = async (operation: string): Promise<number> => (await room.statementsOf(() => room.ask(operation))).length

it.each([
  [
    'targets',
    `code label fr: label(language: fr) ru: label(language: ru) title es: title(language: es)
     goal { label targets { code } }`,
    // The page, its labels, its titles, the goals, the targets of those.
    5,
  ],
  ['countries', 'code name fr: name(language: fr) zh: name(language: zh) region', 2],
  ['terms', 'code label ar: label(language: ar)', 2],
])('as many statements answer a hundred %s as one', async (list, selection, statements) => {
  expect(await count(`{ ${list}(first: 1) { nodes { ${selection} } } }`)).toBe(statements)
  expect(await count(`{ ${list}(first: 100) { nodes { ${selection} } } }`)).toBe(statements)
})

it('one statement answers a list with English labels', async () => {
  expect(await count(`{ goals { nodes { number label } } }`)).toBe(1)
})

it('one statement answers a count alone', async () => {
  expect(await count(`{ countries { totalCount } }`)).toBe(1)
})

it('one statement completes a hundred references of other rooms', async () => {
  const references = Array.from({ length: 100 }, (_, index) => `{ __typename: "Goal", id: "goal_${(index % 17) + 1}" }`)
  const entities = `_entities(representations: [${references.join()}])`
  expect(await count(`{ ${entities} { ... on Goal { number label } } }`)).toBe(1)
})
