import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { cleanLine, cleanText, lookupKey } from '../src/text.ts'

describe('cleanText', () => {
  it.each([
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour', []],
    ['  padded\n', 'padded', []],
    ['in the cell_x000D_\nnext', 'in the cell\nnext', ['spreadsheet escape']],
    ['a\0b', 'ab', ['control character']],
    ['fish\u0002ing', 'fish ing', ['control character']],
    ['half \ud83d of', 'half \ufffd of', ['lone surrogate']],
    ['whole 😀', 'whole 😀', []],
    ['organization&#039;s &amp; others', "organization's & others", ['HTML']],
    ['stage.<br />next', 'stage.\nnext', ['HTML']],
    ['Fish &chips; &#0; &#xD800;', 'Fish &chips; &#0; &#xD800;', []],
    ['&amp;lt;', '&lt;', ['HTML']],
    ['\uf0b7 one', '• one', ['symbol font']],
  ])('turns %j into %j', (raw, text, repairs) => {
    expect(cleanText(raw)).toEqual({ text, repairs })
  })

  it('takes blank text for none', () => {
    expect(cleanText(' \r\n\t ').text).toBeNull()
  })

  it('leaves text that the database can store, whatever came', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = cleanText(raw).text ?? ''
        expect(text.isWellFormed() && !text.includes('\0') && !text.includes('\r')).toBe(true)
      }),
    )
  })
})

describe('text in the wrong encoding', () => {
  it.each([
    ['Gender Equality and Womenâ€™s Empowerment', 'Gender Equality and Women’s Empowerment'],
    ['DjifÃ©re', 'Djifére'],
    ['ThÃ¼nen', 'Thünen'],
    ['this ÃƒÂ¡rea', 'this área'],
    ['CÃƒÆ’Ã‚Â³bano', 'Cóbano'],
    ['coral conservationÃ£â‚¬â€š', 'coral conservation。'],
    ['Ã¢â‚¬Å“quotedÃ¢â‚¬\x9d', '“quoted”'],
    ['CÃ”TE D’IVOIRE', 'CÔTE D’IVOIRE'],
    ['“Ã©tÃ©”', '“été”'],
    ['5Â° and â‚¬5', '5° and €5'],
    ['ðŸ˜€', '😀'],
  ])('is turned back: %j', (raw, text) => {
    expect(cleanText(raw)).toEqual({ text, repairs: ['wrong encoding'] })
  })

  it.each(['“CAFÉ”', 'direção', 'EDUCAÇÃO', '«É»…', 'Nescafé®™', 'AMANHÃ—', 'Ängå', 'Ærø', 'São Tomé – “ilhas”'])(
    'is not seen where there is none: %j',
    (text) => {
      expect(cleanText(text)).toEqual({ text, repairs: [] })
    },
  )

  it('is turned back for words with small accented letters', () => {
    const misread = (text: string): string => Buffer.from(text).toString('latin1')
    const letters = fc.constantFrom(...'áéíóúñüçãõâêôàabcdefgh')
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), (word) => {
        const text = word.join('')
        expect(cleanText(misread(text)).text).toBe(text)
      }),
    )
  })
})

describe('cleanLine', () => {
  it('is one line', () => {
    expect(cleanLine(' Clean\n the  ocean ').text).toBe('Clean the ocean')
  })
})

describe('lookupKey', () => {
  it('forgets case, accents and punctuation', () => {
    expect(lookupKey(' Côte d’Ivoire & (others) ')).toBe('cote d ivoire and others')
  })
})
