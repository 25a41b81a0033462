import { expect } from '@jest/globals'

/** What `program/questions.js` finds at a registry with the demo's 30 commitments. */
export const expectedAnswers = {
  titles: { count: 30, distinct: 30, eighth: 'منح صغيرة لصيّادي المرجان السابقين' },
  firstTwo: ['Insurance that pays before the storm is over', 'A library of sounds from the deep'],
  node: ['Commitment', 'Commitment'],
  error: {
    name: 'GraphqlError',
    message: 'Wrong: Cannot query field "unheardOf" on type "Query".',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  aborted: { name: 'AbortError', message: expect.any(String), code: null },
  timedOut: { name: 'TimeoutError', message: expect.any(String), code: null },
  overGet: { asked: ['GET'], found: 1 },
}
