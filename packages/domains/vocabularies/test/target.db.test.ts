import { describe, expect, it } from '@jest/globals'
import { importVocabularyTexts } from '../src/index.ts'
import { officialFile, openVocabularies } from './given.ts'

const room = await openVocabularies()

const targetQuery = `query ($id: ID, $code: String) { target(id: $id, code: $code) { id code goal { number label } } }`

describe('target', () => {
  it.each([{ id: 'target_14.a' }, { code: '14.a' }, { code: '14.A' }])('is found by %j', async (variables) => {
    const { target } = await room.ask(targetQuery, variables)
    expect(target).toEqual({ id: 'target_14.a', code: '14.a', goal: { number: 14, label: 'Life below water' } })
  })

  it.each([{ id: 'target_14.99' }, { code: '14.z' }])('is null for %j, which no target has', async (variables) => {
    expect(await room.ask(targetQuery, variables)).toEqual({ target: null })
  })

  it('has a caption of this registry and no title before official texts are imported', async () => {
    const { target } = await room.ask(`{ target(code: "14.1") { label title french: label(language: fr) } }`)
    expect(target).toEqual({ label: expect.any(String), title: null, french: target.label })
  })

  it('answers its title in the language that was asked for, and in English where that is missing', async () => {
    await importVocabularyTexts(room.database, officialFile)
    const { target } = await room.ask(`{ target(code: "14.2") { ru: title(language: ru) fr: title(language: fr) } }`)
    expect(target).toEqual({ ru: 'Защищать экосистемы', fr: 'Protect ecosystems' })
  })

  it.each([
    [{ code: '14' }, '"14" is no code of a target; those look like 14.2 or 14.a.'],
    [{ code: '18.1' }, '"18.1" is no code of a target; those look like 14.2 or 14.a.'],
    [{ code: '14.2\0' }, '"14.2\\u0000" is no code of a target; those look like 14.2 or 14.a.'],
    [{ id: 'target_14.A' }, '"target_14.A" is not an id of Target; those look like target_14.2.'],
    [{}, 'Give exactly one of id, code; got none.'],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await room.run(targetQuery, variables)
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } })
  })
})

it('a reference of another room to a target is completed', async () => {
  const { _entities } = await room.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Target { code } } }`,
    {
      representations: [
        { __typename: 'Target', id: 'target_14.2' },
        { __typename: 'Target', id: 'target_1.99' },
      ],
    },
  )
  expect(_entities).toEqual([{ code: '14.2' }, null])
})
