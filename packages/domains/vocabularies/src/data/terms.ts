import type { Translations } from './languages.ts'

/** The lists of choices on the forms of action networks. */
export const schemes = [
  'OCEAN_BASIN',
  'COMMUNITY_OF_OCEAN_ACTION',
  'SIDS_REGION',
  'SAMOA_PATHWAY_PRIORITY_AREA',
  'REGION',
] as const

export type Scheme = (typeof schemes)[number]

export interface TermEntry {
  readonly scheme: Scheme
  /** Unique within the scheme and kept for ever, even when the label is reworded: `arctic-ocean`. */
  readonly code: string
  /** The choice as the form words it, in English. */
  readonly label: string
  /** The label in other languages, empty where we have none. */
  readonly translations: Translations
}

/** The global key of a term: `ocean-basin.arctic-ocean`. */
export const termKey = ({ scheme, code }: Pick<TermEntry, 'scheme' | 'code'>): string =>
  `${scheme.toLowerCase().replaceAll('_', '-')}.${code}`

type TermRow = readonly [code: string, label: string, translations?: Translations]

const oceanBasins: readonly TermRow[] = [
  [
    'arctic-ocean',
    'Arctic Ocean',
    {
      ar: 'المحيط المتجمد الشمالي',
      es: 'Océano Ártico',
      fr: 'Océan Arctique',
      ru: 'Северный Ледовитый океан',
      zh: '北冰洋',
    },
  ],
  [
    'north-atlantic',
    'North Atlantic',
    {
      ar: 'شمال المحيط الأطلسي',
      es: 'Atlántico Norte',
      fr: 'Atlantique Nord',
      ru: 'Северная часть Атлантического океана',
      zh: '北大西洋',
    },
  ],
  [
    'south-atlantic',
    'South Atlantic',
    {
      ar: 'جنوب المحيط الأطلسي',
      es: 'Atlántico Sur',
      fr: 'Atlantique Sud',
      ru: 'Южная часть Атлантического океана',
      zh: '南大西洋',
    },
  ],
  [
    'indian-ocean',
    'Indian Ocean',
    { ar: 'المحيط الهندي', es: 'Océano Índico', fr: 'Océan Indien', ru: 'Индийский океан', zh: '印度洋' },
  ],
  [
    'north-pacific',
    'North Pacific',
    {
      ar: 'شمال المحيط الهادئ',
      es: 'Pacífico Norte',
      fr: 'Pacifique Nord',
      ru: 'Северная часть Тихого океана',
      zh: '北太平洋',
    },
  ],
  [
    'south-pacific',
    'South Pacific',
    { ar: 'جنوب المحيط الهادئ', es: 'Pacífico Sur', fr: 'Pacifique Sud', ru: 'Южная часть Тихого океана', zh: '南太平洋' },
  ],
  [
    'southern-ocean',
    'Southern Ocean',
    { ar: 'المحيط الجنوبي', es: 'Océano Austral', fr: 'Océan Austral', ru: 'Южный океан', zh: '南大洋' },
  ],
  [
    'global',
    'Global',
    { ar: 'عالمي', es: 'Mundial', fr: 'Mondial', ru: 'Весь мир', zh: '全球' },
  ],
]

const communitiesOfOceanAction: readonly TermRow[] = [
  ['coral-reefs', 'Coral reefs'],
  [
    'implementation-of-international-law-as-reflected-in-united-nations-convention-on-the-law-of-the-sea',
    'Implementation of international law as reflected in United Nations Convention on the Law of the Sea',
  ],
  ['mangroves', 'Mangroves'],
  ['marine-and-coastal-ecosystems-management', 'Marine and coastal ecosystems management'],
  ['marine-pollution', 'Marine pollution'],
  ['ocean-acidification', 'Ocean acidification'],
  [
    'scientific-knowledge-research-capacity-development-and-transfer-of-marine-technology',
    'Scientific knowledge, research capacity development and transfer of marine technology',
  ],
  ['sustainable-blue-economy', 'Sustainable blue economy'],
  ['sustainable-fisheries', 'Sustainable fisheries'],
]

const sidsRegions: readonly TermRow[] = [
  ['atlantic-indian-ocean-and-south-china-sea', 'Atlantic, Indian Ocean and South China Sea'],
  ['caribbean', 'Caribbean'],
  ['pacific', 'Pacific'],
  ['other-including-global', 'Other (including Global)'],
]

const samoaPathwayPriorityAreas: readonly TermRow[] = [
  [
    'sustained-and-sustainable-inclusive-and-equitable-economic-growth-with-decent-work-for-all',
    'Sustained and Sustainable, Inclusive and Equitable Economic Growth with Decent Work for All',
  ],
  ['climate-change', 'Climate Change'],
  ['sustainable-energy', 'Sustainable Energy'],
  ['disaster-risk-reduction', 'Disaster Risk Reduction'],
  ['oceans-and-seas', 'Oceans and Seas'],
  ['food-security-and-nutrition', 'Food Security and Nutrition'],
  ['water-and-sanitation', 'Water and Sanitation'],
  ['sustainable-transport', 'Sustainable Transport'],
  ['sustainable-consumption-and-production', 'Sustainable Consumption and Production'],
  [
    'management-of-chemicals-and-waste-including-hazardous-waste',
    'Management of Chemicals and Waste, including Hazardous Waste',
  ],
  ['health-and-ncds', 'Health and NCDs'],
  ['gender-equality-and-womens-empowerment', 'Gender Equality and Women’s Empowerment'],
  ['social-development', 'Social Development'],
  ['biodiversity', 'Biodiversity'],
  ['invasive-alien-species', 'Invasive Alien Species'],
  ['means-of-implementation-including-partnerships', 'Means of Implementation, including Partnerships'],
  ['sids-priorities-for-the-post-2015-development-agenda', 'SIDS Priorities for the post-2015 Development Agenda'],
]

const regions: readonly TermRow[] = [
  ['africa', 'Africa'],
  ['asia-and-pacific', 'Asia and Pacific'],
  ['europe', 'Europe'],
  ['latin-america-and-the-caribbean', 'Latin America and the Caribbean'],
  ['north-america', 'North America'],
  ['west-asia', 'West Asia'],
  ['global', 'Global'],
]

const termsOf = (scheme: Scheme, rows: readonly TermRow[]): readonly TermEntry[] =>
  rows.map(([code, label, translations = {}]) => ({ scheme, code, label, translations }))

/** Every term, in the order in which a form shows them. */
export const terms: readonly TermEntry[] = [
  ...termsOf('OCEAN_BASIN', oceanBasins),
  ...termsOf('COMMUNITY_OF_OCEAN_ACTION', communitiesOfOceanAction),
  ...termsOf('SIDS_REGION', sidsRegions),
  ...termsOf('SAMOA_PATHWAY_PRIORITY_AREA', samoaPathwayPriorityAreas),
  ...termsOf('REGION', regions),
]
