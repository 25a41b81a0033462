/** A record of the platform that says nothing: the fields that its lists have, in their order. */
export const blankRecord = (): Record<string, unknown> => ({
  registrationNumber: null,
  nodeId: null,
  url: null,
  title: null,
  leadEntity: null,
  entityType: null,
  ...Object.fromEntries(sections.map((section) => [section, null])),
  goals: [],
  targets: [],
  deliverables: [],
  resources: [],
  progressReports: [],
  smartFlagOnPage: false,
  actionNetworks: [],
  startRaw: null,
  endRaw: null,
  // A page has dates in words only, which are read from `startRaw` and `endRaw`.
  start: null,
  end: null,
  countriesAndStakeholders: [],
  oceanBasins: [],
  communitiesOfOceanAction: [],
  ...Object.fromEntries(particulars.map((particular) => [particular, null])),
})

/** Texts of several lines. */
const sections = [
  'intro',
  'description',
  'implementation',
  'capacityBuildingAndTechnologyTransfer',
  'capacity',
  'coordinationMechanisms',
  'governance',
  'evaluation',
  'expectedImpact',
  'additionalInformation',
  'otherSources',
  'nature',
  'quantification',
  'partnersText',
] as const

const particulars = [
  'geographicalCoverage',
  'beneficiaries',
  'headquarters',
  'website',
  'region',
  'sidsRegions',
  'samoaPathwayPriorityAreas',
] as const

/** The fields that are one text. */
export const textKeys: ReadonlySet<string> = new Set([...sections, ...particulars])
