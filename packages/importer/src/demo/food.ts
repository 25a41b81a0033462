import { type DemoCommitment, funding, inKind, money, staff } from './demo-draft.ts'

const networks = ['food-systems'] as const

/** Made-up commitments for food, water and the coasts between them. */
export const foodCommitments: readonly DemoCommitment[] = [
  {
    number: 301,
    title: 'Rice fields that keep their fish',
    lead: 'monsoon',
    summary: 'Six thousand families go back to growing fish between the rice, without pesticides.',
    description:
      'Before the sprays came, every field had its fish. Members of the cooperative dig the channels again, leave ' +
      'out the pesticides and sell rice and fish together under one label. The cooperative buys at a fixed price ' +
      'for three harvests, so that nobody has to try it on the family’s last grain.',
    implementation: 'Each village picks two fields to try it on; neighbours decide after they have seen the harvest.',
    partners: ['Wanjiru Wetlands Initiative', 'Delta Seed Savers'],
    goals: [2, 6, 14],
    targets: ['2.3', '2.4', '6.6'],
    countries: ['IND', 'BGD'],
    networks,
    registered: '2024-05-06',
    starts: '2024-06-01',
    ends: '2028-05-31',
    resources: [money('1640000'), staff('Forty village advisers')],
    deliverables: [
      ['600 families in the first season', '2024-12-31'],
      ['2,500 families', '2026-06-30'],
      ['6,000 families', '2028-05-31'],
    ],
    reports: [
      ['713 families', 'ON_TRACK', '2025-01-20'],
      ['2,380 families; a dry year', 'OFF_TRACK', '2026-07-27'],
    ],
  },
  {
    number: 302,
    title: 'Papyrus filters for fish ponds',
    lead: 'wetlands',
    description:
      'Water that leaves the fish ponds of the lake shore passes through belts of papyrus before it reaches the ' +
      'lake. The belts are harvested for mats and roofs. Pond owners measure oxygen with kits that cost less than a ' +
      'bag of feed.',
    partners: ['Instituto Maré Alta', 'Mat Weavers of the Lake Shore'],
    goals: [6, 2, 15],
    targets: ['6.3', '6.6', '2.4'],
    countries: ['KEN', 'UGA'],
    coverage: 'The north-eastern shore of the lake',
    networks,
    registered: '2024-02-27',
    starts: '2024-03-01',
    ends: '2026-02-28',
    resources: [money('228000'), inKind('Land for the belts, lent by 90 pond owners')],
    deliverables: [
      ['Belts below 90 ponds', '2025-02-28'],
      ['Clear water in four of five samples', '2026-02-28'],
    ],
    reports: [['Sixty-four ponds', 'ON_TRACK', '2024-11-14']],
  },
  {
    number: 303,
    title: 'The whole fish',
    lead: 'mareAlta',
    description:
      'Half of what is landed becomes waste. The institute works with thirty fish markets on broth, leather and ' +
      'fertiliser from heads, skins and bones, and publishes every recipe. Nothing is patented.',
    partners: ['Kelp & Co. Seaweed Farmers', 'Mercados do Litoral Norte'],
    goals: [12, 14, 2],
    targets: ['12.3', '12.5', '14.7'],
    countries: ['BRA', 'CPV'],
    basins: ['South Atlantic'],
    networks: ['food-systems', 'ocean-conference'],
    registered: '2025-05-13',
    starts: '2025-06-01',
    ends: '2028-05-31',
    resources: [money('96500'), funding('A prize of the city, shared with the markets')],
    deliverables: [
      ['Thirty recipes', '2026-05-31'],
      ['Half as much waste in thirty markets', '2028-05-31'],
    ],
    reports: [['Thirty-four recipes', 'ON_TRACK', '2026-06-30']],
  },
  {
    number: 304,
    title: 'School meals from within fifty kilometres',
    lead: 'tidewaterCities',
    description:
      'Cities buy what their schools cook from farms and fishers within fifty kilometres, at prices fixed a year ' +
      'ahead. Kitchens plan their menus with the harvest; whatever is left goes to the night shelters.',
    partners: ['Monsoon Harvest Cooperative'],
    goals: [2, 12, 11],
    targets: ['2.1', '12.3', '12.7'],
    countries: ['NLD', 'PRT', 'IND'],
    networks,
    registered: '2024-08-26',
    starts: '2024-09-01',
    ends: '2027-07-31',
    resources: [inKind('Kitchens of 210 schools'), staff('Nine menu planners')],
    deliverables: [
      ['Fifty schools', '2025-07-31'],
      ['210 schools', '2027-07-31'],
    ],
    reports: [
      ['Fifty-eight schools', 'ON_TRACK', '2025-09-15'],
      ['133 schools', 'ON_TRACK', '2026-08-28'],
    ],
  },
  {
    number: 305,
    title: 'Clean hands at every landing site',
    lead: 'clearWater',
    description:
      'Fish spoils where there is no water to wash in. Young people build taps, tables and toilets at seventy ' +
      'landing sites, and the women who sell the fish run them and keep the fees.',
    partners: ['Interisland Commission for Fisheries Data', 'Fish Sellers of the Visayan Shores'],
    goals: [6, 2, 5],
    targets: ['6.1', '6.2', '2.1'],
    countries: ['PHL'],
    basins: ['North Pacific'],
    networks,
    registered: '2025-04-08',
    starts: '2025-05-01',
    ends: '2027-04-30',
    resources: [money('340000')],
    deliverables: [
      ['Twenty landing sites', '2025-12-31'],
      ['Seventy landing sites', '2027-04-30'],
    ],
  },
  {
    number: 306,
    title: 'Cold rooms that need no fuel',
    lead: 'villages',
    description:
      'Eighteen fishing villages get a cold room that runs on panels by day and on a tank of frozen brine by night, so ' +
      'that fish reaches the market that was sold to the first lorry before. A committee of fishers and sellers sets the ' +
      'price of a crate.',
    partners: ['Kaltstrom-Stiftung', 'Ice House Engineers'],
    goals: [7, 2, 14],
    targets: ['7.1', '2.1', '14.b'],
    countries: ['SEN', 'MRT'],
    basins: ['North Atlantic'],
    networks: ['food-systems', 'ocean-conference'],
    registered: '2024-11-19',
    starts: '2025-01-01',
    ends: '2026-12-31',
    resources: [money('1320000', 'EUR'), staff('Three engineers for two years')],
    deliverables: [
      ['Six cold rooms', '2025-09-30'],
      ['Eighteen cold rooms', '2026-12-31'],
    ],
    reports: [
      ['Seven cold rooms', 'ON_TRACK', '2025-10-14'],
      ['Fifteen cold rooms', 'ON_TRACK', '2026-10-05'],
    ],
  },
  {
    number: 307,
    title: 'A pause for the sardines',
    lead: 'fisheriesData',
    description:
      'For two months a year no sardines are landed, and those who live from them are paid for counting larvae ' +
      'instead. The months are chosen anew each year, from the counts.',
    goals: [14, 2],
    targets: ['14.4', '14.6'],
    countries: ['SLB', 'VUT'],
    basins: ['South Pacific'],
    communities: ['Sustainable fisheries'],
    islandRegions: ['Pacific'],
    networks: ['food-systems', 'small-island-developing-states'],
    registered: '2025-11-04',
    starts: '2026-01-01',
    ends: '2030-12-31',
    resources: [money('670000')],
    deliverables: [
      ['The first pause', '2026-09-30'],
      ['Five pauses', '2030-09-30'],
    ],
    reports: [['Eight weeks, 900 samples', 'ON_TRACK', '2026-10-12']],
  },
  {
    number: 308,
    title: 'Wells that the sea cannot reach',
    lead: 'wetlands',
    description:
      'Where the sea pushes into the groundwater, wells are moved behind the dunes, and the dunes are planted. A ' +
      'village gets its new well when the old one is closed, so that nobody pumps from both.',
    partners: ['Multilateral Facility for Warm Seas'],
    goals: [6, 13, 15],
    targets: ['6.1', '6.4', '13.1'],
    countries: ['KEN', 'TZA', 'MOZ'],
    basins: ['Indian Ocean'],
    networks,
    registered: '2024-04-02',
    starts: '2024-05-01',
    ends: '2027-10-31',
    resources: [money('1080000'), staff('A hydrologist and eleven well diggers')],
    deliverables: [
      ['Twelve wells', '2025-05-31'],
      ['Forty wells', '2027-10-31'],
      ['A map of salt in the groundwater', null],
    ],
    reports: [['Five wells; the drill is broken', 'INACTIVE', '2024-12-09']],
  },
  {
    number: 309,
    title: 'Bread from the field margin',
    lead: 'kaltstrom',
    description:
      'Bakers and farmers bring back six grains that grow without watering. The foundation pays for the first ' +
      'harvests, the bakers promise to buy them, and the seeds are kept by a school.',
    goals: [2, 15],
    targets: ['2.4', '2.5'],
    countries: ['DEU', 'EST'],
    networks,
    registered: '2024-06-11',
    starts: '2024-07-01',
    ends: '2025-12-31',
    resources: [money('145000', 'EUR')],
    deliverables: [
      ['Six grains sown', '2024-11-30'],
      ['Bread in forty bakeries', '2025-11-30'],
    ],
    reports: [['Given up after the second dry spring', 'CANCELLED', '2025-06-25']],
  },
]
