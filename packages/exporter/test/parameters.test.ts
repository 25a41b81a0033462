import { describe, expect, it } from '@jest/globals'
import { describeList } from '../src/lists.ts'
import { parametersOf, readSelection } from '../src/parameters.ts'
import { givenSource } from './given-source.ts'

const commitments = describeList(givenSource({}).schema, 'commitments')
const read = (text: string) => readSelection(commitments, new URLSearchParams(text))

describe('the parameters of an export', () => {
  it('are the conditions of the filter', () => {
    const described = parametersOf(commitments).map(({ name, type, isList }) => `${name}: ${type}${isList ? ' …' : ''}`)
    expect(described).toEqual(
      expect.arrayContaining([
        'goals: Int …',
        'statuses: CommitmentStatus …',
        'started.from: Date',
        'hasEndDate: Boolean',
      ]),
    )
  })

  it.each([
    ['', {}],
    ['goals=13&goals=14', { goals: [13, 14] }],
    ['goals=13,14', { goals: [13, 14] }],
    ['statuses=PUBLISHED&countries=KEN, FJI', { statuses: ['PUBLISHED'], countries: ['KEN', 'FJI'] }],
    ['started.from=2024-01-01&started.to=2024-12-31', { started: { from: '2024-01-01', to: '2024-12-31' } }],
    ['hasEndDate=false&titleContains=coral, reef', { hasEndDate: false, titleContains: 'coral, reef' }],
    ['filter={"goals":[14]}&kinds=PARTNERSHIP', { goals: [14], kinds: ['PARTNERSHIP'] }],
    [
      'filter={"started":{"from":"2024-01-01"}}&started.to=2024-12-31',
      { started: { from: '2024-01-01', to: '2024-12-31' } },
    ],
  ])('%s is read', (text, filter) => {
    expect(read(text)).toEqual({ filter, orderBy: null })
  })

  it('name an order, upwards unless it says otherwise', () => {
    expect(read('orderBy=TITLE').orderBy).toEqual({ field: 'TITLE', direction: 'ASC' })
    expect(read('orderBy=TITLE&direction=DESC').orderBy).toEqual({ field: 'TITLE', direction: 'DESC' })
  })

  it.each([
    [
      'goal=14',
      /^There is no parameter "goal" for commitments; there are actionNetworks, .*goals, .*filter, orderBy, direction\.$/,
    ],
    ['filter={"goal":[14]}', /^There is no parameter "goal" for commitments; there are actionNetworks, /],
    ['goals=fourteen', /^goals\.0 cannot be "fourteen": Int cannot represent/],
    ['goals=', /^goals\.0 cannot be "": Int cannot represent/],
    ['statuses=OPEN', /^statuses\.0 cannot be "OPEN": Value "OPEN" does not exist in "CommitmentStatus" enum/],
    ['hasEndDate=maybe', /^hasEndDate cannot be "maybe": Boolean cannot represent/],
    ['titleContains=a&titleContains=b', /^The parameter titleContains takes one value; got 2\.$/],
    ['filter=[14]', /^The parameter filter takes a JSON object such as \{"goals":\[14\]\}; got "\[14\]"\.$/],
    ['filter={', /^The parameter filter takes a JSON object/],
    ['filter={"goals":[14]}&goals=13', /^goals is given twice, in filter and as a parameter; give it once\.$/],
    ['filter={"started":{"from":"2024-01-01"}}&started.from=2025-01-01', /^started\.from is given twice/],
    ['orderBy=BEAUTY', /^orderBy is one of .*REGISTERED_AT.*; got "BEAUTY"\.$/],
    ['orderBy=TITLE&direction=UP', /^direction is one of ASC, DESC; got "UP"\.$/],
    ['direction=DESC', /^orderBy is one of .*; got null\.$/],
    ['__proto__=1', /^There is no parameter "__proto__"/],
    ['filter={"constructor":1}', /^There is no parameter "constructor"/],
  ])('%s is refused with what would be right', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})
