/** A line of a file of commitments as the importer knows them, with as little as it takes. */
export const recordLine = (number: number, changes: Record<string, unknown> = {}): string =>
  JSON.stringify({
    registrationNumber: `#OceanAction${number}`,
    nodeId: number,
    title: `Clean beach number ${number}`,
    leadEntity: `Beach Trust ${number % 10}`,
    entityType: 'Non-governmental organization (NGO)',
    goals: [14],
    deliverables: [{ date: '2030-05-06', description: 'Ten beaches cleaned' }],
    ...changes,
  })

/** The lines of the records from one number to another. */
export const recordLines = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `${recordLine(from + index)}\n`).join('')
