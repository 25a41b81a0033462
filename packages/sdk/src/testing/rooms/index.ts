import type { Room } from '../thing.ts'
import { commitments } from './commitments.ts'
import { curation } from './curation.ts'
import { deliverables } from './deliverables.ts'
import { networks } from './networks.ts'
import { organizations } from './organizations.ts'
import { vocabularies } from './vocabularies.ts'

const all: readonly Room[] = [commitments, curation, deliverables, networks, organizations, vocabularies]

type Tables<Kind extends keyof Room> = NonNullable<Room[Kind]>

/** What all rooms know together: several may know fields of one type. */
export const rooms: Required<Room> = {
  fields: all
    .flatMap((room) => Object.entries(room.fields))
    .reduce<Tables<'fields'>>((types, [type, fields]) => ({ ...types, [type]: { ...types[type], ...fields } }), {}),
  all: Object.assign({}, ...all.map((room) => room.all)),
  lookups: Object.assign({}, ...all.map((room) => room.lookups)),
  conditions: Object.assign({}, ...all.map((room) => room.conditions)),
  orders: Object.assign({}, ...all.map((room) => room.orders)),
}
