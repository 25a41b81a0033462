import { beginsWith, isAnyOf, of } from '../conditions.ts'
import type { Random } from '../random.ts'
import type { Asked, Room, Rule, Thing, World } from '../thing.ts'
import { countries, goals, targets, terms } from '../vocabularies.generated.ts'

/** The vocabularies are those of every registry; only English is here, and names of countries that the runtime knows. */

const entry = (type: string, code: string, fields: Readonly<Record<string, unknown>>): Thing => {
  const id = `${type.toLowerCase()}_${code}`
  return { type, key: id, fields: { id, ...fields } }
}

const goal = (world: World, number: number): Thing => world.all('Goal')[number - 1]! // callers have a goal's number

const allGoals = (): Thing[] =>
  goals.map((englishLabel, index) => entry('Goal', String(index + 1), { number: index + 1, englishLabel }))

const allTargets = (world: World): Thing[] =>
  targets.map(([code, englishLabel], position) =>
    entry('Target', code, { code, position, englishLabel, goal: goal(world, Number.parseInt(code)) }),
  )

const allCountries = (): Thing[] =>
  countries.map(([code, alpha2, m49, englishName, region, subregion, groups]) =>
    entry('Country', code, {
      code,
      alpha2,
      m49,
      englishName,
      region,
      subregion,
      isSmallIslandDevelopingState: groups.includes('SIDS'),
      isLeastDeveloped: groups.split(' ').includes('LDC'),
      isLandlockedDeveloping: groups.includes('LLDC'),
    }),
  )

const allTerms = (): Thing[] =>
  terms.map(([scheme, code, englishLabel], position) =>
    entry('Term', termKey(scheme, code), { scheme, code, position, englishLabel }),
  )

const label: Rule = ({ thing }) => thing.fields['englishLabel']

const termKey = (scheme: string, code: string): string => `${scheme.toLowerCase().replaceAll('_', '-')}.${code}`

/** Where a registry would have the official wording. */
const wording: Rule = ({ thing }) => `${String(thing.fields['englishLabel'])}, in the words of the 2030 Agenda`

const countryName = ({ thing, args }: Asked): unknown => {
  const { language = 'en' } = args
  if (language === 'en') return thing.fields['englishName']
  return new Intl.DisplayNames(String(language), { type: 'region' }).of(String(thing.fields['alpha2']))
}

const often = 'BRB CAN CHL FJI IDN JAM KEN MUS NOR PHL PRT SEN VNM WSM'

/** Some countries turn up more often than others, so that what is of one country is not always nothing. */
export const likelyCountries = (world: World, random: Random): readonly Thing[] => {
  const isOften = random.chance(0.8)
  return world.all('Country').filter(({ fields }) => !isOften || often.includes(String(fields['code'])))
}

/** The commitments that have this in a list of theirs. */
export const commitmentsWith =
  (list: string): Rule =>
  ({ thing, world }) =>
    world.all('Commitment').filter((commitment) => world.things(commitment, list).some(({ key }) => key === thing.key))

export const vocabularies: Room = {
  all: { Goal: allGoals, Target: allTargets, Country: allCountries, Term: allTerms },
  fields: {
    Goal: {
      label,
      title: wording,
      targets: ({ thing, world }) => world.all('Target').filter((target) => world.thing(target, 'goal') === thing),
      commitments: commitmentsWith('goals'),
    },
    Target: { label, title: wording, commitments: commitmentsWith('targets') },
    Country: { name: countryName, commitments: commitmentsWith('countries') },
    Term: { label, commitments: commitmentsWith('terms') },
  },
  lookups: {
    'term.key': (world, value) => {
      const { scheme, code } = value as { readonly scheme: string; readonly code: string } // as the schema has it
      return world.find(`term_${termKey(scheme, code)}`)
    },
  },
  conditions: {
    GoalFilter: { numbers: isAnyOf('number') },
    TargetFilter: {
      codes: (thing, world, given) =>
        isAnyOf('code')(
          thing,
          world,
          [given].flat().map((code) => String(code).toLowerCase()),
          {},
        ),
      goals: isAnyOf(of('goal', 'number')),
    },
    CountryFilter: {
      codes: isAnyOf('code'),
      isLandlockedDeveloping: isAnyOf('isLandlockedDeveloping'),
      isLeastDeveloped: isAnyOf('isLeastDeveloped'),
      isSmallIslandDevelopingState: isAnyOf('isSmallIslandDevelopingState'),
      // Says in which language the name begins so; by itself it is no condition.
      nameLanguage: () => true,
      namePrefix: (thing, world, given, { nameLanguage: language }) =>
        beginsWith(() => world.get(thing, 'name', { language }))(thing, world, given, {}),
      regions: isAnyOf('region'),
    },
    TermFilter: { schemes: isAnyOf('scheme') },
  },
  orders: {
    GoalOrder: { NUMBER: 'number' },
    TargetOrder: { CODE: 'position' },
    CountryOrder: { NAME: 'name', CODE: 'code' },
    TermOrder: {
      FORM: 'position',
      LABEL: 'label',
      SCHEME_CODE: (thing, world) => `${world.text(thing, 'scheme')}.${world.text(thing, 'code')}`,
    },
  },
}
