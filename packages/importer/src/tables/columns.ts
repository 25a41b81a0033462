/** A column of a table of commitments. */
export interface Column {
  /** What a row of the table is read by: `leadOrganizationType`. */
  readonly key: string
  /** As the template heads it. Case, spaces and punctuation do not matter: `lead_organization_type` is the same. */
  readonly header: string
  /** Other headers that mean the same. */
  readonly also?: readonly string[]
  /** What to write into it. */
  readonly meaning: string
  readonly example: string
}

const text = 'Several lines are fine.'
const list = 'One on each line, or with semicolons between them.'

/** Every column with a header of its own, in the order of the template. */
export const columns: readonly Column[] = [
  {
    key: 'registrationNumber',
    header: 'Registration number',
    also: ['Registration no', 'Commitment number'],
    meaning: 'The number that people cite. Needed; no two rows may have the same.',
    example: '#OceanAction1',
  },
  {
    key: 'earlierNumbers',
    header: 'Earlier numbers',
    also: ['Earlier number', 'Earlier registration numbers', 'Earlier registration number', 'Previous numbers'],
    meaning: `Numbers under which it was registered before. ${list}`,
    example: '',
  },
  {
    key: 'kind',
    header: 'Kind',
    also: ['Commitment kind', 'Commitment type'],
    meaning: 'Commitment, Partnership, Acceleration action or Good practice; a commitment when left empty.',
    example: 'Commitment',
  },
  {
    key: 'title',
    header: 'Title',
    also: ['Title of commitment', 'Commitment title'],
    meaning: 'One line of at most 500 characters. Needed.',
    example: 'Clean beaches',
  },
  {
    key: 'language',
    header: 'Language',
    meaning: 'The language of the texts as a code: en, fr, pt-BR.',
    example: 'en',
  },
  { key: 'summary', header: 'Summary', also: ['Intro', 'Introduction', 'Abstract'], meaning: text, example: '' },
  {
    key: 'description',
    header: 'Description',
    also: ['Description/achievement of initiative'],
    meaning: text,
    example: 'We clean ten beaches every week.',
  },
  {
    key: 'implementation',
    header: 'Implementation',
    also: ['Implementation methodologies', 'Implementation methodology'],
    meaning: text,
    example: '',
  },
  {
    key: 'capacityBuilding',
    header: 'Capacity building and technology transfer',
    also: ['Capacity building', 'Arrangements for capacity-building and technology transfer'],
    meaning: text,
    example: '',
  },
  { key: 'capacity', header: 'Capacity', meaning: `What the holder is able to do. ${text}`, example: '' },
  {
    key: 'coordinationMechanisms',
    header: 'Coordination mechanisms',
    also: ['Coordination mechanisms/governance structure'],
    meaning: text,
    example: '',
  },
  { key: 'governance', header: 'Governance', also: ['Governance structure'], meaning: text, example: '' },
  { key: 'evaluation', header: 'Evaluation', meaning: text, example: '' },
  { key: 'expectedImpact', header: 'Expected impact', meaning: text, example: '' },
  { key: 'nature', header: 'Nature', also: ['Nature of contribution'], meaning: 'In a few words.', example: '' },
  { key: 'quantification', header: 'Quantification', also: ['Quantify'], meaning: text, example: '' },
  { key: 'additionalInformation', header: 'Additional information', meaning: text, example: '' },
  { key: 'updates', header: 'Updates', also: ['Updates to initiatives'], meaning: text, example: '' },
  {
    key: 'leadOrganization',
    header: 'Lead organization',
    also: ['Lead organization name', 'Lead organisation', 'Lead organisation name', 'Lead entity'],
    meaning: 'Who made the commitment.',
    example: 'Clean Beaches Trust',
  },
  {
    key: 'leadOrganizationType',
    header: 'Lead organization type',
    also: ['Lead organisation type', 'Lead entity type', 'Entity type'],
    meaning: 'Government, Academic institution, NGO, Private sector and so on, as on the forms of the platform.',
    example: 'NGO',
  },
  {
    key: 'leadOrganizationCountry',
    header: 'Lead organization country',
    also: ['Lead organisation country', 'Lead entity country'],
    meaning: 'Where it has its seat: a name or an ISO 3166-1 code.',
    example: 'Kenya',
  },
  {
    key: 'leadOrganizationIdentifier',
    header: 'Lead organization identifier',
    also: ['Lead organisation identifier', 'Lead entity identifier'],
    meaning: 'An address at ror.org or wikidata.org, or with its scheme before it: ISNI: 0000 0001 2157 6568.',
    example: '',
  },
  {
    key: 'partners',
    header: 'Partners',
    also: ['Partner', 'Partner organizations', 'Partner organisations'],
    meaning: list,
    example: 'Harbour Office; Divers’ Club',
  },
  {
    key: 'goals',
    header: 'Goals',
    also: ['Goal', 'SDGs', 'SDG', 'Sustainable Development Goals'],
    meaning: 'Numbers of Sustainable Development Goals, with semicolons or commas between them.',
    example: '14; 17',
  },
  {
    key: 'targets',
    header: 'Targets',
    also: ['Target', 'SDG targets'],
    meaning: 'The same: 14.1; 14.a.',
    example: '14.1',
  },
  {
    key: 'countries',
    header: 'Countries',
    also: ['Country', 'Countries and stakeholders'],
    meaning: `Where it takes effect, as names or ISO 3166-1 codes. ${list}`,
    example: 'Kenya; Fiji',
  },
  {
    key: 'geographicCoverage',
    header: 'Geographic coverage',
    also: ['Geographical coverage'],
    meaning: 'The same in words.',
    example: 'Mombasa',
  },
  { key: 'beneficiaries', header: 'Beneficiaries', also: ['Other beneficiaries'], meaning: text, example: '' },
  { key: 'headquarters', header: 'Headquarters', meaning: 'Where the lead organization sits.', example: '' },
  {
    key: 'start',
    header: 'Start',
    also: ['Start date', 'Starts on', 'Starts'],
    meaning: 'A day such as 2026-03-01, or less exact: March 2026, 2026.',
    example: '2026-03-01',
  },
  {
    key: 'end',
    header: 'End',
    also: ['End date', 'Ends on', 'Ends', 'Date of completion', 'Completion date'],
    meaning: 'The same, or "ongoing".',
    example: '2030-12-31',
  },
  {
    key: 'timeframe',
    header: 'Time frame',
    also: ['Timeframe', 'Time-frame'],
    meaning: 'Both in one text, where start and end are empty: 2012 - June 2015.',
    example: '',
  },
  {
    key: 'website',
    header: 'Website',
    also: ['Web site', 'Homepage'],
    meaning: 'The address of what the commitment is about.',
    example: 'https://example.org',
  },
  {
    key: 'url',
    header: 'URL',
    also: ['Source URL', 'Page URL'],
    meaning: 'The page of the commitment in the registry that the table comes from.',
    example: '',
  },
  { key: 'networks', header: 'Action networks', also: ['Action network', 'Networks'], meaning: list, example: '' },
  { key: 'oceanBasins', header: 'Ocean basins', also: ['Ocean basin'], meaning: list, example: 'Indian Ocean' },
  {
    key: 'communitiesOfOceanAction',
    header: 'Communities of Ocean Action',
    also: ['Community of Ocean Action'],
    meaning: list,
    example: '',
  },
  { key: 'regions', header: 'Regions', also: ['Region'], meaning: list, example: '' },
  { key: 'sidsRegions', header: 'SIDS regions', also: ['SIDS region'], meaning: list, example: '' },
  {
    key: 'samoaPathwayPriorityAreas',
    header: 'SAMOA Pathway priority areas',
    also: ['SAMOA Pathway priority area'],
    meaning: list,
    example: '',
  },
  {
    key: 'registeredAt',
    header: 'Registered at',
    also: ['Registered', 'Registered on', 'Registration date', 'Date registered'],
    meaning: 'A day, or a moment such as 2026-03-26T12:00:00Z.',
    example: '2026-03-26',
  },
  {
    key: 'publishedAt',
    header: 'Published at',
    also: ['Published', 'Published on', 'Publication date', 'Date published'],
    meaning: 'The same.',
    example: '',
  },
  {
    key: 'deliverables',
    header: 'Deliverables',
    meaning: 'All in one cell, one on each line. The day it is due may stand first: 2027-12-31: Ten beaches are clean.',
    example: '',
  },
  {
    key: 'resources',
    header: 'Resources',
    meaning: 'All in one cell, one on each line. The type may stand first: In-kind contribution: Nets.',
    example: '',
  },
  {
    key: 'registry',
    header: 'Registry',
    meaning: 'A short name of the registry that the row comes from; "table" when left empty.',
    example: '',
  },
]
