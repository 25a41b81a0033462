import { describe, expect, it } from '@jest/globals'
import { methods } from '../../src/generated/methods.ts'
import { operationNames } from '../../src/generated/operations.ts'
import { variablesFor } from '../contract/variables.ts'
import { entity } from '../../src/testing/thing.ts'
import { askMock } from './ask.ts'

const entities = (type: string) => [1, 2, 3].map((number) => entity(type, number).key)

const variables = variablesFor({
  visible: {
    Organization: entities('Organization'),
    ActionNetwork: entities('ActionNetwork'),
    Commitment: entities('Commitment'),
    Deliverable: ['deliverable_1.0', 'deliverable_2.0'],
    ProgressReport: ['progress_report_1.0'],
  },
  hidden: [],
  absorbed: '',
  hiddenEarlierTitle: '',
})

const documents = new Map(
  Object.values(methods).map((entry) => {
    const document = typeof entry === 'string' ? entry : entry[0]
    return [/^query (\w+)/.exec(document)![1]!, document]
  }),
)

describe.each([0, 0.3, 1])('with a share of %s nulls', (nulls) => {
  const ask = askMock({ nulls })

  it.each(operationNames)('%s is answered', async (name) => {
    for (const given of variables[name]!) {
      const { data, errors } = await ask(documents.get(name)!, given)
      expect(errors).toBeUndefined()
      expect(Object.values(data!)).not.toContain(null)
    }
  })
})
