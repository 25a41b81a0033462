import { contains, each, isAnyOf, isWithin, of } from '../conditions.ts'
import { addDays, dayBetween, momentBetween, today } from '../days.ts'
import { since } from '../made-up.ts'
import { hash } from '../random.ts'
import { byId } from '../orders.ts'
import { type Asked, type Room, type Rule, type Thing, type World, suffixOf } from '../thing.ts'
import { place, prose, sentence, subject, title } from '../words.ts'
import { findBy } from '../find-by.ts'
import { organizationName } from './organization-names.ts'
import { unknownNames } from './partners.ts'
import { likelyCountries } from './vocabularies.ts'

const registrationNumber: Rule = ({ thing }) => {
  const index = Number(suffixOf(thing))
  return `#OceanAction${40_000 + (Number.isSafeInteger(index) ? index : hash(thing.key) % 1_000_000)}`
}

/** Most that is public is under way. */
const status: Rule = ({ random }) =>
  random.pick(['PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'COMPLETED', 'COMPLETED', 'CANCELLED', 'WITHDRAWN'])

const timeframe: Rule = ({ thing, world, random }) => {
  const registered = (world.text(thing, 'registeredAt') ?? '2022-01-01').slice(0, 10)
  const start = dayBetween(random, addDays(registered, -180), addDays(registered, 365))
  const startsOn = world.isNull(thing, 'startsOn') ? null : start
  const ongoing = world.isNull(thing, 'endsOn')
  const endsOn = ongoing ? null : addDays(start, 365 * random.between(1, 6))
  const fields = {
    startsOn,
    endsOn,
    ongoing,
    startText: null,
    endText: null,
    precision: (startsOn ?? endsOn) ? 'DAY' : null,
  }
  return { type: 'Timeframe', key: `${thing.key}.timeframe`, fields }
}

const targets: Rule = ({ thing, world, random }) => {
  const goals = world.things(thing, 'goals')
  const possible = world.all('Target').filter((target) => goals.some((goal) => goal === world.thing(target, 'goal')))
  return random.some(possible, random.below(4))
}

/** The lead first; some of the others are names of whom nobody knows who they are. */
const partners = (asked: Asked): Thing[] => {
  const { thing, args, world, random } = asked
  const lead = world.thing(thing, 'leadOrganization')
  const others = random.some(
    world.all('Organization').filter(({ key }) => key !== lead?.key),
    random.between(0, 5),
  )
  return [lead, ...others]
    .map((organization, index) => {
      const role = index === 0 ? 'LEAD' : random.pick(['PARTNER', 'PARTNER', 'PARTNER', 'FUNDER', 'IMPLEMENTER'])
      const known = organization !== null && (index === 0 || random.chance(0.9)) ? organization : null
      const name = known === null ? random.pick(unknownNames) : world.text(known, 'name')
      return { type: 'Partner', key: `${thing.key}.partners.${index}`, fields: { organization: known, name, role } }
    })
    .filter(({ fields }) => (args['role'] ?? fields.role) === fields.role)
}

const evidence: Rule = ({ thing, world }) =>
  world.thing(thing, 'organization') === null
    ? null
    : {
        type: 'MatchEvidence',
        key: `${thing.key}.evidence`,
        fields: { method: 'NAME', score: 1, matchedName: thing.fields['name'] },
      }

/** What the party calls itself; of whom nobody knows, that is all there is. */
const ownType: Rule = ({ thing, world }) => {
  const organization = world.thing(thing, 'organization')
  return organization === null ? 'OTHER_RELEVANT_ACTOR' : world.get(organization, 'type')
}

const partnersText: Rule = ({ thing, world }) =>
  world.isNull(thing, 'partnersText')
    ? null
    : world
        .things(thing, 'partners')
        .map((partner) => world.text(partner, 'name'))
        .join('; ')

const source: Rule = ({ thing, world, random }) => {
  if (world.isNull(thing, 'source')) return null
  const key = world.text(thing, 'registrationNumber') ?? ''
  const url = `https://registry.example/${encodeURIComponent(key)}`
  const fields = { registry: 'registry.example', key, url, importedAt: momentBetween(random, '2026-01-01', today) }
  return { type: 'CommitmentSource', key: `${thing.key}.source`, fields }
}

const resources: Rule = ({ thing, random }) =>
  random.some(['FINANCING', 'IN_KIND', 'STAFF_TECHNICAL_EXPERTISE', 'OTHER'], random.below(3)).map((type) => ({
    type: 'Resource',
    key: `${thing.key}.resources.${type}`,
    fields: type === 'FINANCING' ? { type } : { type, amount: null },
  }))

const isNullOr =
  (field: string, rule: Rule): Rule =>
  (asked) =>
    asked.world.isNull(asked.thing, field) ? null : rule(asked)

/** What is said alike of a commitment and of what it was before. */
const texts: Readonly<Record<string, Rule>> = {
  kind: ({ random }) =>
    random.pick(['COMMITMENT', 'COMMITMENT', 'COMMITMENT', 'PARTNERSHIP', 'GOOD_PRACTICE', 'ACCELERATION_ACTION']),
  status,
  title: ({ random }) => title(random),
  summary: isNullOr('summary', ({ random }) => sentence(random)),
  description: isNullOr('description', ({ random }) => prose(random, 4)),
  nature: isNullOr('nature', ({ random }) => subject(random)),
  headquarters: isNullOr('headquarters', ({ random }) => place(random)),
  geographicCoverage: isNullOr('geographicCoverage', ({ random }) => `The coast of ${place(random)}`),
  beneficiaries: isNullOr('beneficiaries', ({ random }) => `The people of ${place(random)}`),
  quantification: isNullOr('quantification', ({ random }) => `${random.between(2, 90)} hectares`),
  timeframe,
  goals: ({ world, random }) => random.some(world.all('Goal'), random.between(1, 4)),
  targets,
  countries: ({ world, random }) => random.some(likelyCountries(world, random), random.between(1, 3)),
  terms: ({ world, random }) => random.some(world.all('Term'), random.between(1, 3)),
  actionNetworks: ({ world, random }) => random.some(world.all('ActionNetwork'), random.between(1, 2)),
  otherPlaces: () => [],
  resources,
  source,
  websiteText: () => null,
  registeredAt: isNullOr('registeredAt', ({ random }) => momentBetween(random, '2016-01-01', '2025-06-30')),
  publishedAt: isNullOr('publishedAt', ({ thing, world, random }) => since(world.text(thing, 'registeredAt'), random)),
}

/** A commitment that was taken over from another registry has said something before. */
const earlierTexts: Rule = ({ thing, world, random }) =>
  random.chance(0.7)
    ? []
    : [
        {
          type: 'EarlierText',
          key: `${thing.key}.earlierTexts.0`,
          fields: { registrationNumber: world.text(thing, 'registrationNumber') },
        },
      ]

const organizationsOf = (thing: Thing, world: World): unknown[] =>
  world.things(thing, 'partners').map((partner) => world.thing(partner, 'organization')?.key)

/** The sign before a number may be left out. */
const byRegistrationNumber = (world: World, number: unknown): Thing | null =>
  findBy(world, 'Commitment', 'registrationNumber', String(number).replace(/^#?/, '#'))

export const commitments: Room = {
  lookups: { 'commitment.registrationNumber': byRegistrationNumber },
  fields: {
    Commitment: {
      ...texts,
      registrationNumber,
      earlierRegistrationNumbers: () => [],
      earlierTexts,
      version: ({ random }) => random.between(1, 9),
      leadOrganization: isNullOr('leadOrganization', ({ world, random }) => random.pick(world.all('Organization'))),
      partners,
      partnersText,
      updatedAt: ({ thing, world, random }) =>
        since(world.text(thing, 'publishedAt') ?? world.text(thing, 'registeredAt'), random),
    },
    EarlierText: texts,
    EarlierPartner: {
      type: ({ random }) => random.pick(['NGO', 'GOVERNMENT', 'PRIVATE_SECTOR']),
      name: ({ thing, world, random }) => organizationName(random, world.text(thing, 'type')),
    },
    Partner: { evidence, type: ownType, confirmed: ({ random }) => random.chance(0.7) },
    Money: { currency: ({ random }) => random.pick(['USD', 'EUR', 'KES']) },
  },
  conditions: {
    CommitmentFilter: {
      actionNetworks: isAnyOf(each('actionNetworks', 'id')),
      countries: isAnyOf(each('countries', 'code')),
      ending: isWithin(of('timeframe', 'endsOn')),
      goals: isAnyOf(each('goals', 'number')),
      hasEndDate: (thing, world, given) => (of('timeframe', 'endsOn')(thing, world) !== null) === given,
      kinds: isAnyOf('kind'),
      leadOrganizations: isAnyOf(of('leadOrganization', 'id')),
      organizations: isAnyOf(organizationsOf),
      registered: isWithin('registeredAt'),
      started: isWithin(of('timeframe', 'startsOn')),
      statuses: isAnyOf('status'),
      targets: isAnyOf(each('targets', 'code')),
      terms: isAnyOf(each('terms', 'id')),
      titleContains: contains('title'),
      updated: isWithin('updatedAt'),
    },
  },
  orders: {
    CommitmentOrder: {
      REGISTERED_AT: 'registeredAt',
      ENDS_ON: of('timeframe', 'endsOn'),
      ID: byId,
      STARTS_ON: of('timeframe', 'startsOn'),
      TITLE: 'title',
      UPDATED_AT: 'updatedAt',
    },
  },
}
