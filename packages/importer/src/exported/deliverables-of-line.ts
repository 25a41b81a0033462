import type { RestoredDeliverables } from '@pledgegraph/deliverables'
import { type ValueOf, nullable, object, oneOf, setOf, text, wholeNumber, wrong } from './shapes.ts'
import { day, idOf, moment } from './values.ts'

export const deliverable = object({
  id: idOf('Deliverable'),
  position: wholeNumber(0),
  description: nullable(text),
  dueDate: nullable(day),
  dueText: nullable(text),
  state: oneOf(['PLANNED', 'DELIVERED', 'CANCELLED']),
  deliveredAt: nullable(day),
  evidenceUrl: nullable(text),
  createdAt: moment,
  updatedAt: moment,
})

export const progressReport = object({
  id: idOf('ProgressReport'),
  title: nullable(text),
  status: nullable(oneOf(['ON_TRACK', 'OFF_TRACK', 'COMPLETED', 'CANCELLED', 'INACTIVE', 'FINANCIAL_ISSUES'])),
  body: nullable(text),
  submittedAt: nullable(moment),
  submittedText: nullable(text),
  sourceUrl: nullable(text),
  deliverables: setOf(idOf('Deliverable')),
  createdAt: moment,
  updatedAt: moment,
})

/** @throws WrongRecord when they contradict each other. */
export const readDeliverables = (
  commitmentId: string,
  isImported: boolean,
  deliverables: readonly ValueOf<typeof deliverable>[],
  progressReports: readonly ValueOf<typeof progressReport>[],
): RestoredDeliverables => {
  for (const [index, { state, deliveredAt }] of deliverables.entries()) {
    if ((state === 'DELIVERED') === (deliveredAt !== null)) continue
    throw wrong(
      `deliverables[${index}].deliveredAt`,
      `${deliveredAt === null ? 'the day' : 'null'} for ${state}`,
      deliveredAt,
    )
  }
  const ids = new Set(deliverables.map(({ id }) => id))
  return {
    commitmentId,
    isImported,
    deliverables,
    progressReports: progressReports.map(({ deliverables: updated, ...same }, index) => {
      const other = updated.findIndex((id) => !ids.has(id))
      if (other !== -1) {
        const field = `progressReports[${index}].deliverables[${other}]`
        throw wrong(field, 'a deliverable of the same commitment', updated[other])
      }
      return { ...same, deliverableIds: updated }
    }),
  }
}
