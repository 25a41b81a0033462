import { describe, expect, it } from '@jest/globals'
import { paths } from '../src/address/paths.ts'
import { routeOf } from '../src/address/route.ts'

describe('routeOf', () => {
  it.each([
    [paths.commitments, { view: 'commitments' }],
    [paths.networks, { view: 'networks' }],
    [paths.network({ slug: 'ocean' }), { view: 'network', name: 'ocean' }],
    [paths.organization({ id: 'organization_01k' }), { view: 'organization', name: 'organization_01k' }],
    [paths.commitment({ registrationNumber: '#SDGAction36' }), { view: 'commitment', name: 'SDGAction36' }],
    [paths.commitment({ registrationNumber: '#A/1 %?' }), { view: 'commitment', name: 'A/1 %?' }],
    ['/commitments', { view: 'commitments' }],
    ['/networks/', { view: 'networks' }],
  ])('finds the way of %s', (path, route) => {
    expect(routeOf(path)).toEqual(route)
  })

  it.each(['/organizations', '/people/1', '/networks/ocean/more', '/commitments/%E0%A4%A', '/__proto__/1'])(
    'finds nothing at %s',
    (path) => {
      expect(routeOf(path)).toEqual({ view: 'nothing' })
    },
  )
})
