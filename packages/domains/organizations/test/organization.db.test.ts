import { describe, expect, it } from '@jest/globals'
import { openRoom } from '@pledgegraph/testkit'
import { organizations } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(organizations)
const given = givenIn(room.database)

describe('organization', () => {
  it('is found by its id', async () => {
    const { id } = await given.organization({ name: 'Fundación Océano', acronym: 'FO', type: 'NGO', country_code: 'CHL' })
    const { data, errors } = await room.run(
      `query ($id: ID!) { organization(id: $id) { id name acronym type status country { id } } }`,
      { id },
    )
    expect(errors).toBeUndefined()
    expect(data?.['organization']).toEqual({
      id,
      name: 'Fundación Océano',
      acronym: 'FO',
      type: 'NGO',
      status: 'ACTIVE',
      country: { id: 'country_CHL' },
    })
  })
})
