/** Columns that can be repeated: `Deliverable 1`, `Deliverable 1 due`, `Deliverable 2`… */
export interface ColumnGroup {
  /** The beginning of the key: `deliverable 1`. */
  readonly key: string
  /** The beginning of the header, before its number. */
  readonly header: string
  readonly also: readonly string[]
  /** The columns of each number: the end of the key, empty for the one that has none, and its header. */
  readonly parts: readonly ColumnPart[]
}

export interface ColumnPart {
  readonly key: string
  readonly also: readonly string[]
  readonly meaning: string
  readonly example: string
}

export const columnGroups: readonly ColumnGroup[] = [
  {
    key: 'deliverable',
    header: 'Deliverable',
    also: [],
    parts: [
      { key: '', also: ['text', 'description'], meaning: 'What is promised.', example: 'Ten beaches are clean' },
      { key: 'due', also: ['due date', 'due on', 'date'], meaning: 'A day such as 2027-12-31.', example: '2027-12-31' },
    ],
  },
  {
    key: 'resource',
    header: 'Resource',
    also: [],
    parts: [
      { key: '', also: ['details', 'text', 'description'], meaning: 'What is given.', example: '10,000 USD' },
      {
        key: 'type',
        also: [],
        meaning: 'Financing (in USD), In-kind contribution, Staff / Technical expertise or Other.',
        example: 'Financing (in USD)',
      },
    ],
  },
  {
    key: 'progress',
    header: 'Progress',
    also: ['Progress report'],
    parts: [
      {
        key: 'status',
        also: [],
        meaning: 'On track, Off track, Completed, Cancelled, Inactive or Financial issues.',
        example: 'On track',
      },
      {
        key: 'date',
        also: ['submitted', 'submitted at', 'submitted on'],
        meaning: 'When it was said.',
        example: '2026-09-30',
      },
      { key: 'title', also: [], meaning: 'What the report is called.', example: '' },
      { key: 'url', also: ['page', 'link'], meaning: 'Where the report is.', example: '' },
    ],
  },
]
