import { beginsWith, each, isAnyOf } from '../conditions.ts'
import { byId } from '../orders.ts'
import { type Room, type Thing, entity, suffixOf } from '../thing.ts'
import { slugOf } from '../words.ts'
import { commitmentsWith } from './vocabularies.ts'

const themes = [
  'Ocean Action',
  'Small Islands Together',
  'Clean Energy for All',
  'Schools of Tomorrow',
  'Healthy Rivers',
  'Food without Waste',
]

/** Six names for six networks; more get a number. */
const nameOf = (thing: Thing): string => {
  const index = Number(suffixOf(thing)) - 1
  if (!Number.isSafeInteger(index) || index < 0) return `Network ${suffixOf(thing)}`
  const round = Math.floor(index / themes.length)
  return `${themes[index % themes.length]}${round === 0 ? '' : ` ${round + 1}`}`
}

export const networks: Room = {
  all: {
    ActionNetwork: ({ size }) =>
      Array.from({ length: Math.min(size, 6) }, (_, index) => entity('ActionNetwork', index + 1)),
  },
  fields: {
    ActionNetwork: {
      name: ({ thing }) => nameOf(thing),
      slug: ({ thing, world }) => slugOf(world.text(thing, 'name') ?? ''),
      goals: ({ world, random }) => random.some(world.all('Goal'), random.between(1, 3)),
      stewards: ({ world, random }) => random.some(world.all('Organization'), random.between(1, 2)),
      commitments: commitmentsWith('actionNetworks'),
    },
    AccountabilityRule: { reportingIntervalMonths: ({ random }) => random.pick([6, 12, 12, 24]) },
  },
  conditions: {
    ActionNetworkFilter: {
      goals: isAnyOf(each('goals', 'number')),
      namePrefix: beginsWith('name'),
      steward: isAnyOf(each('stewards', 'id')),
    },
  },
  orders: { ActionNetworkOrder: { NAME: 'name', CREATED_AT: 'createdAt', ID: byId } },
}
