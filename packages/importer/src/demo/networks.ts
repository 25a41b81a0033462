import type { NetworkRecord } from '@pledgegraph/networks'
import type { DemoOrganization } from './organizations.ts'

/** An action network of the demo, by its slug; its stewards are organizations of the demo. */
type DemoNetwork = Omit<NetworkRecord, 'slug' | 'stewards'> & { readonly stewards: readonly DemoOrganization[] }

const network = (described: DemoNetwork): DemoNetwork => described

export const demoNetworks = {
  'ocean-conference': network({
    name: 'Ocean Conference',
    description: 'Voluntary commitments for a healthy ocean, followed by the communities of ocean action.',
    goals: [14],
    stewards: ['warmSeas'],
    governance: 'A secretariat vets what is handed in; nine communities follow what becomes of it.',
    accountabilityRule: {
      reportingIntervalMonths: 12,
      text: 'Every holder reports once a year until the work is done.',
    },
  }),
  'small-island-developing-states': network({
    name: 'Small Island Developing States',
    description: 'Partnerships of and with island states, from the atolls of the Pacific to the Caribbean.',
    goals: [13, 14],
    stewards: ['atolls', 'smallHarbours'],
    governance: 'A steering committee of three islands a region, which meets twice a year.',
    accountabilityRule: { reportingIntervalMonths: 12, text: null },
  }),
  'food-systems': network({
    name: 'Food Systems',
    description: 'Commitments for food that feeds everybody and leaves soils, rivers and seas alive.',
    goals: [2, 12],
    stewards: ['monsoon'],
    governance: null,
    accountabilityRule: { reportingIntervalMonths: 24, text: 'A report every second year, after the harvest.' },
  }),
}
