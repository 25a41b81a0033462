import { describe, expect, it } from '@jest/globals'
import { readWebsite } from '../src/websites.ts'
import { takeNotes } from './notes.ts'

describe('readWebsite', () => {
  it.each(['https://example.org', 'http://example.org/a?b=c#d', 'http://www.绿世.com/', 'https://xn--p1ai.example/'])(
    'takes %j as it is',
    (text) => {
      const { note, notes } = takeNotes()
      expect(readWebsite(text, 'website', note)).toEqual({ website: text, websiteText: null })
      expect(notes).toEqual([])
    },
  )

  it.each([
    ['https://one.example/, https://two.example/', 'https://one.example/'],
    ['http://www.example.org (only in Scandinavian languages)', 'http://www.example.org'],
    ['//www.example.org/about', 'https://www.example.org/about'],
    ['www.example.org', 'https://www.example.org'],
    ['see https://example.org', 'https://example.org'],
    ['http://Under development', null],
    ['http://14,410,072USD', null],
    ['http://-', null],
    ['http://FB/Agro', null],
    ['http://http:www.example.org', null],
    ['javascript:alert(1)', null],
  ])('takes the first address of %j and keeps the text', (text, website) => {
    const { note, notes } = takeNotes()
    expect(readWebsite(text, 'website', note)).toEqual({ website, websiteText: text })
    expect(notes).toEqual([`WEBSITE_NOT_ONE_ADDRESS website: ${text}`])
  })
})
