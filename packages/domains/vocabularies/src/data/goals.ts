export interface GoalEntry {
  /** 1 to 17. */
  readonly number: number
  /** The goal's short name in English. */
  readonly label: string
}

/** The 17 Sustainable Development Goals under their short names, in their official order. */
export const goals: readonly GoalEntry[] = [
  { number: 1, label: 'No poverty' },
  { number: 2, label: 'Zero hunger' },
  { number: 3, label: 'Good health and well-being' },
  { number: 4, label: 'Quality education' },
  { number: 5, label: 'Gender equality' },
  { number: 6, label: 'Clean water and sanitation' },
  { number: 7, label: 'Affordable and clean energy' },
  { number: 8, label: 'Decent work and economic growth' },
  { number: 9, label: 'Industry, innovation and infrastructure' },
  { number: 10, label: 'Reduced inequalities' },
  { number: 11, label: 'Sustainable cities and communities' },
  { number: 12, label: 'Responsible consumption and production' },
  { number: 13, label: 'Climate action' },
  { number: 14, label: 'Life below water' },
  { number: 15, label: 'Life on land' },
  { number: 16, label: 'Peace, justice and strong institutions' },
  { number: 17, label: 'Partnerships for the goals' },
]
