import { byKey, createLoader, groupByKey } from '@pledgegraph/kernel'
import { toCountry, toGoal, toTarget, toTerm } from './mappers.ts'
import { findCountriesByCodes } from './queries/countries.ts'
import { findGoalsByNumbers } from './queries/goals.ts'
import type { RoomDatabase } from './queries/room.ts'
import { findTargetsByCodes, findTargetsByGoalNumbers } from './queries/targets.ts'
import { findTermsByKeys } from './queries/terms.ts'
import { type TextKey, findTitles, findTranslatedLabels } from './queries/texts.ts'

export type Loaders = ReturnType<typeof createLoaders>

export const createLoaders = (database: RoomDatabase) => ({
  goalByNumber: createLoader(async (numbers: readonly number[]) => {
    const rows = await findGoalsByNumbers(database, numbers)
    return byKey(numbers, rows, ({ number }) => number).map((row) => row && toGoal(row))
  }),

  targetByCode: createLoader(async (codes: readonly string[]) => {
    const rows = await findTargetsByCodes(database, codes)
    return byKey(codes, rows, ({ code }) => code).map((row) => row && toTarget(row))
  }),

  targetsByGoalNumber: createLoader(async (numbers: readonly number[]) => {
    const rows = await findTargetsByGoalNumbers(database, numbers)
    return groupByKey(numbers, rows, ({ goalNumber }) => goalNumber).map((group) => group.map(toTarget))
  }),

  countryByCode: createLoader(async (codes: readonly string[]) => {
    const rows = await findCountriesByCodes(database, codes)
    return byKey(codes, rows, ({ code }) => code).map((row) => row && toCountry(row))
  }),

  termByKey: createLoader(async (keys: readonly string[]) => {
    const rows = await findTermsByKeys(database, keys)
    return byKey(keys, rows, ({ key }) => key).map((row) => row && toTerm(row))
  }),

  translatedLabel: createLoader(async (keys: readonly TextKey[]) => {
    const rows = await findTranslatedLabels(database, keys)
    return byKey(keys.map(textKey), rows, textKey).map((row) => row?.label ?? null)
  }),

  title: createLoader(async (keys: readonly TextKey[]) => {
    const rows = await findTitles(database, keys)
    return byKey(keys.map(textKey), rows, textKey).map((row) => row?.title ?? null)
  }),
})

const textKey = ({ entryId, language }: TextKey): string => `${language} ${entryId}`
