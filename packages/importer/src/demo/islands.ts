import { type DemoCommitment, funding, inKind, money, staff } from './demo-draft.ts'

const networks = ['small-island-developing-states'] as const

/** Made-up commitments of and with island states. */
export const islandCommitments: readonly DemoCommitment[] = [
  {
    number: 201,
    title: 'Rain for every roof',
    lead: 'atolls',
    summary: 'Gutters and tanks on every house of five atolls, so that a drought of a month is no emergency.',
    description:
      'The freshwater lenses of the atolls turn salty. Every house, school and church of five atolls gets gutters, ' +
      'a first flush and a tank of ten cubic metres; two young people an atoll learn to build and mend them. Levels ' +
      'are read once a week and sent by text message, so that a ship with water leaves in time when it has to.',
    partners: ['Multilateral Facility for Warm Seas', 'Youth for Clear Water', 'Tank Makers of Funalei'],
    goals: [6, 13],
    targets: ['6.1', '6.4', '13.1'],
    countries: ['TUV', 'KIR', 'MHL'],
    islandRegions: ['Pacific'],
    networks,
    registered: '2024-04-15',
    starts: '2024-05-01',
    ends: '2027-04-30',
    resources: [money('3600000'), staff('Ten builders in training')],
    deliverables: [
      ['Tanks on two atolls', '2025-04-30'],
      ['Tanks on all five atolls', '2026-10-31'],
      ['Readings of a whole year published', '2027-04-30'],
    ],
    reports: [
      ['Two atolls are ready', 'ON_TRACK', '2025-05-12'],
      ['Four of five atolls', 'ON_TRACK', '2026-04-21'],
    ],
  },
  {
    number: 202,
    title: 'One language for fisheries data',
    kind: 'PARTNERSHIP',
    lead: 'fisheriesData',
    description:
      'Nine island states count their fish in nine ways. The commission agrees with them on one list of species, ' +
      'one log sheet and one way to exchange what was written down, and gives every landing site a tablet that ' +
      'works without a connection. What is collected belongs to the state where it was landed.',
    partners: ['碧湾海洋研究所', 'Lagoon Keepers Trust'],
    goals: [14, 17],
    targets: ['14.4', '14.7', '14.a'],
    countries: ['SLB', 'VUT', 'WSM', 'TON', 'FJI'],
    basins: ['South Pacific'],
    islandRegions: ['Pacific'],
    networks: ['small-island-developing-states', 'ocean-conference'],
    registered: '2024-10-07',
    starts: '2024-11-01',
    ends: '2028-10-31',
    resources: [money('1875000'), inKind('240 tablets')],
    deliverables: [
      ['The list of species', '2025-05-31'],
      ['Tablets at all 240 landing sites', '2026-12-31'],
      ['A yearbook of all nine states', '2028-09-30'],
    ],
    reports: [['The list is agreed, in eleven languages', 'ON_TRACK', '2025-06-20']],
  },
  {
    number: 203,
    title: 'Harbours that survive the next hurricane',
    lead: 'smallHarbours',
    description:
      'After the last storm the boats were whole and the harbours were gone. The office rebuilds fourteen small ' +
      'harbours with slipways on which boats can be pulled up within an hour, and with mangroves instead of walls ' +
      'where there is room for them.',
    partners: ['Atoll Resilience Alliance', 'Council of Tidewater Cities'],
    goals: [13, 14, 9],
    targets: ['13.1', '14.2', '14.b'],
    countries: ['JAM', 'DMA', 'GRD'],
    basins: ['North Atlantic'],
    communities: ['Mangroves'],
    islandRegions: ['Caribbean'],
    networks,
    registered: '2024-07-30',
    starts: '2024-09-01',
    ends: '2029-08-31',
    resources: [money('14200000'), funding('A loan of 6 million dollars, still to be signed')],
    deliverables: [
      ['Four harbours rebuilt', '2025-12-31'],
      ['Nine harbours rebuilt', '2027-12-31'],
      ['Fourteen harbours rebuilt', '2029-08-31'],
    ],
  },
  {
    number: 204,
    title: 'Solar boats between the outer islands',
    lead: 'reefMinistry',
    description:
      'Three ferries that run on the sun replace the diesel boats between the outer islands. The ferries carry ice ' +
      'for the fishers on the way out and fish on the way back; the timetable is decided on the islands.',
    partners: ['Kaltstrom-Stiftung'],
    goals: [7, 13, 14],
    targets: ['7.2', '13.2'],
    countries: ['SYC'],
    islandRegions: ['Atlantic, Indian Ocean and South China Sea'],
    networks,
    registered: '2025-02-25',
    starts: '2025-04-01',
    ends: '2027-03-31',
    resources: [money('2900000', 'EUR')],
    deliverables: [
      ['The first ferry sails', '2026-01-31'],
      ['All three ferries sail', '2027-03-31'],
    ],
    reports: [['The first ferry sails, four months late', 'OFF_TRACK', '2026-06-03']],
  },
  {
    number: 205,
    title: 'Seeds that bear salt',
    lead: 'warmSeas',
    description:
      'Taro and sweet potato that bear salty ground are collected from grandmothers’ gardens, multiplied in two ' +
      'nurseries and given away with a leaflet on how to keep them. Nobody owns them.',
    partners: ['Monsoon Harvest Cooperative', 'Atoll Resilience Alliance'],
    goals: [2, 13],
    targets: ['2.4', '2.5', '13.1'],
    countries: ['KIR', 'TUV', 'MDV'],
    islandRegions: ['Pacific', 'Atlantic, Indian Ocean and South China Sea'],
    networks: ['small-island-developing-states', 'food-systems'],
    registered: '2024-03-04',
    starts: '2024-04-01',
    ends: '2026-03-31',
    resources: [money('410000')],
    deliverables: [
      ['Two nurseries', '2024-12-31'],
      ['Plants in 3,000 gardens', '2026-03-31'],
    ],
    reports: [
      ['Both nurseries are green', 'ON_TRACK', '2025-01-16'],
      ['3,400 gardens', 'COMPLETED', '2026-02-10'],
    ],
  },
  {
    number: 206,
    title: 'Early warning in the language of the village',
    lead: 'atolls',
    description:
      'Warnings of cyclones and tsunamis come in English, by e-mail. The alliance turns them into spoken messages ' +
      'in fourteen languages, recorded by people whom the villages know, and sends them to every radio and ' +
      'telephone.',
    goals: [13, 11],
    targets: ['13.1', '13.3'],
    countries: ['TUV', 'VUT', 'SLB', 'KIR'],
    islandRegions: ['Pacific'],
    networks,
    registered: '2025-09-23',
    starts: '2025-10-01',
    ends: '2027-09-30',
    resources: [money('520000'), inKind('Air time of six radio stations')],
    deliverables: [
      ['Recordings in fourteen languages', '2026-06-30'],
      ['An exercise on every island', '2027-06-30'],
    ],
  },
  {
    number: 207,
    title: 'Sargassum from nuisance to compost',
    lead: 'smallHarbours',
    description:
      'What the sea throws onto the beaches is gathered before it rots, washed, and composted with market waste. ' +
      'Hotels pay for clean beaches, farmers pay for compost, and the gatherers are paid from both.',
    partners: ['The Sunday Beach Sweepers', 'Hotel Keepers of the Leeward Coast'],
    goals: [14, 12, 2],
    targets: ['14.1', '12.5', '2.4'],
    countries: ['JAM', 'BRB'],
    basins: ['North Atlantic'],
    islandRegions: ['Caribbean'],
    networks: ['small-island-developing-states', 'food-systems'],
    registered: '2024-12-02',
    starts: '2025-01-01',
    ends: '2026-12-31',
    resources: [funding('What hotels and farmers pay; about 300,000 dollars in the first year')],
    deliverables: [
      ['A composting yard on each island', '2025-06-30'],
      ['2,000 tonnes of compost', '2026-12-31'],
    ],
    reports: [['The hotels did not pay', 'FINANCIAL_ISSUES', '2025-08-19']],
  },
  {
    number: 208,
    title: 'A school on the reef',
    kind: 'GOOD_PRACTICE',
    lead: 'lagoonKeepers',
    description:
      'Once a month classes are held in the water. Children count what they see on the same twenty metres of reef, ' +
      'year after year, and tell the village meeting what has changed. After eight years there is no better record ' +
      'of this reef.',
    goals: [4, 14],
    targets: ['4.7', '14.a'],
    countries: ['FJI'],
    basins: ['South Pacific'],
    communities: ['Coral reefs'],
    islandRegions: ['Pacific'],
    networks: ['small-island-developing-states', 'ocean-conference'],
    registered: '2024-01-10',
    starts: '2017-02-06',
    resources: [staff('Teachers of four schools')],
    deliverables: [['A count every month', null]],
    reports: [['Eight years on one reef', 'COMPLETED', '2025-02-11']],
  },
  {
    number: 209,
    title: 'Insurance that pays before the storm is over',
    kind: 'ACCELERATION_ACTION',
    lead: 'kaltstrom',
    description:
      'When the wind at a village passes a given speed, its fishers are paid the next day, without anybody asking ' +
      'for receipts. The foundation carries the first losses for five years, so that an insurer learns what it ' +
      'costs.',
    partners: ['Office for Small Harbours', 'Insurers’ Pool of the Windward Isles'],
    goals: [1, 13],
    targets: ['1.5', '13.1'],
    countries: ['DMA', 'GRD', 'LCA', 'VCT'],
    islandRegions: ['Caribbean'],
    networks,
    registered: '2026-03-16',
    starts: '2026-05-01',
    ends: '2030-04-30',
    resources: [money('9000000', 'EUR')],
    deliverables: [
      ['2,000 fishers insured before the season', '2026-06-15'],
      ['10,000 fishers insured', '2028-06-15'],
    ],
    reports: [['2,140 fishers, one storm, paid in a day', 'ON_TRACK', '2026-11-02']],
  },
]
