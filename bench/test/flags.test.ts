import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readFlags } from '../src/flags.ts'

const refuses = (args: readonly string[], message: RegExp): void => {
  assert.throws(() => readFlags(args), { name: 'WrongFlag', message })
}

it('measures everything unless told otherwise', () => {
  assert.deepEqual(readFlags([])?.connections, [1, 32, 64])
  assert.equal(readFlags([])?.contenders.length, 5)
})

it('measures all operations of the contenders that are named', () => {
  const flags = readFlags(['--only', 'monolith,limit'])
  assert.deepEqual(flags?.contenders, ['monolith', 'limit'])
  assert.equal(flags?.operations.length, 7)
})

it('refuses a name that is neither contender nor operation', () => {
  refuses(['--only', 'monolith,q9'], /q1, q2.*; got q9\.$/)
})

it('refuses a flag that it does not know', () => {
  refuses(['--fast'], /--fast/)
})

it('refuses a number of connections that is none', () => {
  refuses(['--connections', '1,many'], /^--connections takes whole numbers from 1 to 1000; got many\.$/)
})

it('refuses a size that the registry cannot be multiplied to', () => {
  refuses(['--commitments', '150000'], /multiples of that; got 150000\.$/)
})

it('takes the load generator that is named', () => {
  assert.equal(readFlags([])?.load, null)
  assert.equal(readFlags(['--load', 'autocannon'])?.load, 'autocannon')
})

it('refuses a load generator that it does not know', () => {
  refuses(['--load', 'ab'], /^--load takes wrk or autocannon; got ab\.$/)
})
