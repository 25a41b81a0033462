import { describe, expect, it } from '@jest/globals'
import { type Viewer, anonymous } from '@pledgegraph/kernel'
import { linksThatDiffer } from '@pledgegraph/testkit'
import { graphql } from 'graphql'
import { largeRegistryMissing, openLargeRegistry } from '../../testkit/src/large-registry/index.ts'
import { contextFactory, domains, monolithSchema } from '../src/index.ts'
import { everyField } from './every-field.ts'
import { unexcused, unlike, unneeded } from './plans/exceptions.ts'
import { filters, filtersOf } from './plans/filters.ts'
import { givenMadeUp } from './plans/given-made-up.ts'
import { planOperations } from './plans/operations.ts'
import { keepPlans } from './plans/plan-book.ts'
import { type Samples, samplesOf } from './plans/samples.ts'

/** How PostgreSQL answers what the rooms ask, at 100,000 commitments. */

/** Of this version; those of others can be different and as good. */
const snapshotVersion = 15

const missing = await largeRegistryMissing()

if (missing !== null) {
  it.skip(`keeps the plans of all statements (skipped: ${missing})`, () => {})
} else {
  const registry = await openLargeRegistry({ fill: givenMadeUp(1_000), times: 100 })
  const schema = monolithSchema(domains)
  const createContext = contextFactory(domains, registry.database)

  const run = async (source: string, viewer: Viewer = anonymous): Promise<Record<string, unknown>> => {
    const { data, errors } = await graphql({ schema, source, contextValue: createContext(viewer) })
    expect({ source, errors }).toEqual({ source, errors: undefined })
    return data ?? {}
  }

  const samples = await samplesOf(registry.database)
  const operations = await planOperations(schema, samples, run)
  const { plans, pages } = await keepPlans(registry, run, operations)
  const isOfSnapshot = registry.major === snapshotVersion

  if (isOfSnapshot) {
    describe(`PostgreSQL ${snapshotVersion} answers`, () => {
      it.each([...pages])('%s', (_, page) => {
        expect(page).toMatchSnapshot()
      })
    })
  } else {
    it.skip(`answers by these plans (skipped: they are kept of ${snapshotVersion}, and this is ${registry.major})`, () => {})
  }

  describe('what the rooms ask', () => {
    it('reads no large table from end to end, but where that was found to be right', () => {
      expect(unexcused(plans, ({ by }) => isOfSnapshot || by === 'Seq Scan')).toEqual([])
    })

    const itHere = isOfSnapshot ? it : it.skip
    itHere('needs all of the exceptions', () => {
      expect(unneeded(plans)).toEqual([])
    })

    it('reads no other, whichever field is asked for', async () => {
      const fields = everyField(schema, rootArguments(samples))
      const asked = await keepPlans(
        registry,
        run,
        fields.map(({ field, operation }) => ({ name: field, source: operation })),
      )
      expect(unlike(asked.plans, plans)).toEqual([])
    })

    it('is noticed when it lacks an index', async () => {
      const name = 'commitments by TITLE ASC, the first page'
      const asked = operations.filter((operation) => operation.name === name)
      const { plans: without } = await registry.during('drop index commitments_by_title', () =>
        keepPlans(registry, run, asked),
      )
      expect(unexcused(without)).toEqual([expect.stringContaining(`${name}: reads all of commitments by Seq Scan`)])
    })
  })

  it('is a registry whose commitments are linked to what they show', async () => {
    expect(await linksThatDiffer(registry.database)).toEqual([])
  })

  describe('the operations', () => {
    it('use every filter', () => {
      const examples = filters(samples)
      const unused = filtersOf(schema).filter(
        ({ list, filter }) => !examples[list]?.some((example) => new RegExp(`\\b${filter}: `).test(example)),
      )
      expect(unused).toEqual([])
    })
  })
}

const rootArguments = (samples: Samples): Record<string, string> => ({
  'Query.organization': `id: "${samples.organization}"`,
  'Query.actionNetwork': `id: "${samples.network}"`,
  'Query.commitment': `id: "${samples.commitment}"`,
  'Query.deliverable': `id: "${samples.deliverable}"`,
  'Query.progressReport': `id: "${samples.progressReport}"`,
  'Query.goal': 'number: 14',
  'Query.target': 'code: "14.2"',
  'Query.country': 'code: "KEN"',
  'Query.term': 'id: "term_region.asia"',
  'Query.node': `id: "${samples.commitment}"`,
  'Query.nodes': 'ids: ["goal_14"]',
})
