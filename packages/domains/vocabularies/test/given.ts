import { expect } from '@jest/globals'
import { type Room, openRoom } from '@pledgegraph/testkit'
import { seedVocabularies, vocabularies } from '../src/index.ts'

/** The room as it is after a start: with its vocabularies filled. */
export const openVocabularies = async (): Promise<VocabulariesRoom> => {
  const room = await openRoom(vocabularies)
  await seedVocabularies(room.database)
  const ask = async (source: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await room.run(source, variables)
    expect(errors).toBeUndefined()
    // An operation without errors has data.
    return data!
  }
  return { ...room, ask }
}

type Data = NonNullable<Awaited<ReturnType<Room['run']>>['data']>

export interface VocabulariesRoom extends Room {
  /** The data of an operation that is expected to meet no error. */
  ask(source: string, variables?: Record<string, unknown>): Promise<Data>
}

/** A file as operators import it, small: one goal, one target, not all languages. */
export const officialFile = {
  source: 'test',
  goals: {
    14: {
      short: { en: 'Life below water', fr: 'Vie aquatique', zh: '水下生物' },
      title: { en: 'Conserve the oceans', fr: 'Conserver les océans' },
    },
  },
  targets: { '14.2': { title: { en: 'Protect ecosystems', ru: 'Защищать экосистемы' } } },
}
