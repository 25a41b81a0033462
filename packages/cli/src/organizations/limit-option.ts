import { Option } from 'commander'
import { wholeNumber } from '../whole-number.ts'

/** How many entries a list shows: a page of the API. */
export const limitOption = (): Option =>
  new Option('--limit <number>', 'how many to list, 1 to 100').default(20).argParser(wholeNumber(1, 100))
