/**
 * What an import can find odd about a record that it takes in all the same. The list is closed, so that a summary can
 * explain every kind; the meanings are printed there.
 */
export const oddityMeanings = {
  REPAIRED_TEXT: 'Text was damaged on its way (wrong encoding, HTML entities, control characters) and was repaired.',
  NOT_A_COUNTRY_REGION: 'Listed among the countries, but a region of the world; kept as text.',
  NOT_A_COUNTRY_ORGANIZATION: 'Listed among the countries, but an organization; kept as text.',
  NOT_A_COUNTRY_UNKNOWN: 'Listed among the countries, but nothing that the importer knows; kept as text.',
  SENTINEL_DATE: 'The date is 1970-01-01 or 0000-00-00, which stand for "none given"; left empty.',
  IMPOSSIBLE_DATE: 'The date lies in a year that cannot be meant; left empty, its text kept.',
  UNREADABLE_DATE: 'The date is in no form that this source uses; left empty, its text kept.',
  AMBIGUOUS_DATE: 'The date can be read in more than one way; only its year was taken, its text kept.',
  DATES_DISAGREE: 'The date and the same date in words differ; the date was taken, the words kept.',
  END_BEFORE_START: 'The end lies before the start; the end was left empty, its text kept.',
  AMOUNT_NOT_ONE_NUMBER: 'Financing whose text is not one number of US dollars; no amount, its text kept.',
  RESOURCE_WITHOUT_TEXT: 'A resource without details.',
  DUPLICATE_RESOURCE: 'The same resource line stands twice in the record; both kept.',
  UNKNOWN_RESOURCE_TYPE: 'The type of the resource is missing or unknown; taken as OTHER.',
  UNKNOWN_KIND: 'The kind is none of the four; taken as a commitment.',
  UNKNOWN_LANGUAGE: 'The language is no code such as en or pt-BR; left empty.',
  UNKNOWN_COUNTRY: 'The country of the lead entity is none; left empty.',
  UNKNOWN_IDENTIFIER: 'An identifier of the lead entity is of no known registry; left out.',
  UNKNOWN_ENTITY_TYPE: 'The type of the lead entity is missing or unknown; left empty.',
  TYPE_WITHOUT_LEAD: 'A type of lead entity without the name of one; left out.',
  LEAD_NAMES_NOBODY: 'The lead entity names nobody; its text was kept, and no organization made of it.',
  LEAD_TYPE_DIFFERS:
    'The lead entity is known as another type of organization, which stays; the registry has one each.',
  NAME_TOO_LONG: 'A name of more than 300 characters is rather a text; a partner stays in the text of partners only.',
  NOT_A_PARTNER: 'A line among the partners that names nobody; kept in the text of partners only.',
  SENTENCE_NOT_A_NAME: 'A sentence about partners rather than the name of one; kept in the text of partners only.',
  PARTNERS_NOT_PARTED: 'Commas that may part names or belong to one; what they stand in was taken as one partner.',
  UNKNOWN_PARTNER_TYPE: 'What stands in parentheses behind a partner is no single one of the twelve types; left out.',
  DUPLICATE_PARTNER: 'The same partner stands twice among the partners; taken once.',
  TOO_MANY_PARTNERS: 'More than 1,000 names among the partners; kept in the text of partners only.',
  DELIVERABLE_WITHOUT_TEXT: 'A deliverable that does not say what is promised.',
  DUPLICATE_DELIVERABLE: 'The same deliverable stands twice in the record; both kept.',
  UNKNOWN_PROGRESS_STATUS: 'The status of a progress report is missing or unknown; left empty.',
  UNKNOWN_GOAL: 'Not one of the 17 goals; left out.',
  UNKNOWN_TARGET: 'Not one of the 169 targets; left out.',
  TARGET_WITHOUT_GOAL: 'A target of a goal that the record does not name; both kept as they are.',
  UNKNOWN_TERM: 'A term that its vocabulary does not have; only the verbatim copy keeps it.',
  RUN_TOGETHER_TERMS: 'Several terms stood in one text without a separator; taken apart by the vocabulary.',
  UNKNOWN_NETWORK: 'An action network that this source was not known to have; its name was taken as it stands.',
  DUPLICATE_ENTRY: 'The same entry stands twice in a list; taken once.',
  WEBSITE_NOT_ONE_ADDRESS: 'The website is not one web address; the first address in it was taken, its text kept.',
  LOST_CHARACTERS:
    'Letters with accents or other signs are missing from words ("organizacin", "energy?poverty"); kept as they came.',
  UNKNOWN_ORGANIZATION: 'The export names an organization that the registry does not have; the partner stays a name.',
  UNKNOWN_FIELD: 'A field that this source was not known to have; only the verbatim copy keeps it.',
  ONLY_VERBATIM: 'A field with a value for which a commitment has no place; only the verbatim copy keeps it.',
} as const satisfies Record<string, string>

export type OddityKind = keyof typeof oddityMeanings

/** One odd thing about one record. */
export interface Oddity {
  kind: OddityKind
  /** Where in the source record: `resources[2].details`. */
  field: string
  /** The value that is odd, cut to a readable length. */
  text: string
}

/** Takes down one oddity of the record that is being read. */
export type Note = (kind: OddityKind, field: string, text: string) => void

const longestOddityText = 160

/** An oddity with its text cut to a readable length; what is noted can be stored and printed whatever was in it. */
export const oddity = (kind: OddityKind, field: string, text: string): Oddity => ({
  kind,
  field: shorten(field),
  text: shorten(text),
})

/** The beginning of a text as one line without control characters, never cut in the middle of a character. */
export const shorten = (text: string, length = longestOddityText): string => {
  const start = text
    .slice(0, length * 2)
    .replace(/[\s\p{Control}]+/gu, ' ')
    .trim()
  const isWhole = start.length <= length && text.length <= length * 2
  const cut = isWhole ? start : `${start.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
  return cut.toWellFormed()
}

/** Where an oddity is, to go and look. */
export interface OddityPlace {
  file: string
  /** The first line is 1. */
  line: number
  /** The registration number of the record. */
  number: string
  field: string
  text: string
}

export interface OddityCount {
  kind: OddityKind
  meaning: string
  count: number
  /** The first few, of different records. */
  places: OddityPlace[]
}

export interface OddityTally {
  add: (oddities: readonly Oddity[], at: Pick<OddityPlace, 'file' | 'line' | 'number'>) => void
  /** The most frequent first. */
  counts: () => OddityCount[]
}

const mostPlaces = 3

const isAt = (place: OddityPlace | undefined, { file, line }: Pick<OddityPlace, 'file' | 'line'>): boolean =>
  place?.file === file && place.line === line

/** Counts oddities by kind while records go by, keeping a few places of each: memory does not grow with the file. */
export const createOddityTally = (): OddityTally => {
  const byKind = new Map<OddityKind, OddityCount>()
  return {
    add: (oddities, at) => {
      for (const { kind, field, text } of oddities) {
        const known = byKind.get(kind) ?? { kind, meaning: oddityMeanings[kind], count: 0, places: [] }
        known.count += 1
        if (known.places.length < mostPlaces && !isAt(known.places.at(-1), at)) {
          known.places.push({ ...at, field, text })
        }
        byKind.set(kind, known)
      }
    },
    counts: () => [...byKind.values()].toSorted((a, b) => b.count - a.count || a.kind.localeCompare(b.kind)),
  }
}
