import assert from 'node:assert/strict'
import { it } from 'node:test'
import { encodeId } from '../../packages/kernel/src/index.ts'
import { canonical } from '../src/canonical.ts'

it('takes what stands under _ or nodes for its value', () => {
  assert.deepEqual(canonical({ networks: { nodes: [{ _: { name: 'Mangroves' } }] } }), {
    networks: [{ name: 'Mangroves' }],
  })
})

it('keeps nodes that stand beside a count', () => {
  const page = { totalCount: 1, nodes: [{ name: 'Mangroves' }] }
  assert.deepEqual(canonical(page), page)
})

it('takes the first of a list for a field that says so', () => {
  assert.deepEqual(canonical({ number__first: [{ _: '#OceanAction1' }] }), { number: '#OceanAction1' })
})

it('joins the parts of a list', () => {
  assert.deepEqual(canonical({ things__a: [{ id: 1 }], things__b: { id: 2 } }), { things: [{ id: 1 }, { id: 2 }] })
})

it('reads UUIDs out of global ids', () => {
  const uuid = '01a20a3c-e5b0-7aa6-a37a-c9bff68e1b65'
  assert.equal(canonical(encodeId('ActionNetwork', uuid)), uuid)
})

it('writes moments in UTC', () => {
  assert.equal(canonical('2026-03-26T10:30:00+01:00'), '2026-03-26T09:30:00.000Z')
})

it('sorts lists only where their order means nothing', () => {
  assert.deepEqual(canonical([2, 1]), [2, 1])
  assert.deepEqual(canonical([2, 1], true), [1, 2])
})
