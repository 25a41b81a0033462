import { expect, it } from '@jest/globals'
import { encodeCursor } from '@pledgegraph/kernel'
import { importVocabularyTexts, seedVocabularies } from '../src/index.ts'
import { officialFile, openVocabularies } from './given.ts'

const room = await openVocabularies()

const cursor = encodeCursor({ order: 'CODE_ASC', values: ['14.03'] })

/** Sorted, since statements that run side by side end in any order. */
const show = (statements: readonly string[]): string => `${statements.toSorted().join(';\n')};\n`

it.each([
  ['a goal with its targets', `{ goal(number: 14) { label title targets { label } } }`],
  ['a page of goals', `{ goals(first: 2, filter: { numbers: [14] }) { nodes { label(language: fr) } totalCount } }`],
  [
    'a page of targets before a cursor',
    `{ targets(last: 2, before: "${cursor}", filter: { goals: [14], codes: ["14.2"] }) { nodes { goal { number } } } }`,
  ],
  ['a country in French', `{ country(code: "KEN") { name(language: fr) } }`],
  [
    'countries by all filters at once',
    `{ countries(filter: {
      codes: ["KEN"], regions: [AFRICA], namePrefix: "k", isSmallIslandDevelopingState: false,
      isLeastDeveloped: false, isLandlockedDeveloping: false
    }) { nodes { name } } }`,
  ],
  [
    'countries by the beginning of a French name',
    `{ countries(filter: { namePrefix: "k", nameLanguage: fr }) { totalCount } }`,
  ],
  ['a page of terms as the form shows them', `{ terms(first: 2, filter: { schemes: [REGION] }) { nodes { label } } }`],
  ['a page of terms by label, last first', `{ terms(orderBy: { field: LABEL, direction: DESC }) { nodes { code } } }`],
  ['a term', `{ term(id: "term_region.europe") { label } }`],
])('runs this SQL for %s', async (_, operation) => {
  expect(show(await room.statementsOf(() => room.ask(operation)))).toMatchSnapshot()
})

it('runs this SQL at a start without changes', async () => {
  expect(show(await room.statementsOf(() => seedVocabularies(room.database)))).toMatchSnapshot()
})

it('runs this SQL to import official texts', async () => {
  expect(show(await room.statementsOf(() => importVocabularyTexts(room.database, officialFile)))).toMatchSnapshot()
})
