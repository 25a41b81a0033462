/**
 * How often things occur among the 1,901 records of a real registry of ocean and island commitments, counted in March
 * 2026. Where a table has shares, they are those counts.
 */
import type { Shares } from './random.ts'

/** Of the commitments. */
export const rates = {
  withPartners: 0.901,
  withTargets: 0.932,
  withReports: 0.213,
  withCountries: 0.528,
  withCoverage: 0.565,
  withBeneficiaries: 0.566,
  withHeadquarters: 0.268,
  withWebsite: 0.57,
  withNature: 0.075,
  withQuantification: 0.032,
  /** Partner texts that name nobody: "N/A", "to be confirmed". */
  withNoNames: 0.02,
  /** Texts that lost their accents when the platform moved. */
  withLostAccents: 0.025,
} as const

export const entityTypes: Shares<string | null> = [
  [687, 'Government'],
  [437, 'Non-governmental organization (NGO)'],
  [121, 'Private sector'],
  [112, 'Intergovernmental organization'],
  [97, 'Academic institution'],
  [91, 'Civil society organization'],
  [90, 'Local / Regional Government'],
  [84, 'Other relevant actor'],
  [63, 'United Nations / Multilateral body'],
  [60, 'Partnership'],
  [36, 'Scientific community'],
  [20, 'Philanthropic organization'],
  [3, null],
]

/** Goals beside the one that nearly all share. */
export const otherGoals: Shares<number> = [
  [548, 13],
  [414, 17],
  [399, 12],
  [303, 2],
  [280, 8],
  [271, 15],
  [266, 1],
  [235, 6],
  [228, 5],
  [194, 4],
  [173, 3],
  [169, 11],
  [158, 16],
  [158, 9],
  [106, 7],
  [93, 10],
]

export const goalCounts: Shares<number> = [
  [828, 1],
  [310, 2],
  [205, 3],
  [152, 4],
  [112, 5],
  [74, 6],
  [59, 7],
  [51, 8],
]

export const targets: Shares<string> = [
  [910, '14.2'],
  [732, '14.a'],
  [714, '14.1'],
  [509, '14.4'],
  [475, '14.5'],
  [429, '14.7'],
  [373, '14.c'],
  [329, '14.3'],
  [319, '14.b'],
  [151, '14.6'],
]

export const targetCounts: Shares<number> = [
  [672, 1],
  [400, 2],
  [231, 3],
  [145, 4],
  [99, 5],
  [62, 6],
]

export const deliverableCounts: Shares<number> = [
  [79, 0],
  [573, 1],
  [345, 2],
  [325, 3],
  [567, 4],
  [12, 6],
]

/** What the date of a deliverable is: of 4,575, a sentinel stood for 1,044, none for 41, and 4 had impossible years. */
export const deliverableDates: Shares<'REAL' | 'SENTINEL' | 'NONE' | 'IMPOSSIBLE'> = [
  [3486, 'REAL'],
  [1044, 'SENTINEL'],
  [41, 'NONE'],
  [4, 'IMPOSSIBLE'],
]

/** What the dates of the timeframe are. */
export const timeframeDates: Shares<'REAL' | 'SENTINEL' | 'NONE'> = [
  [1256, 'REAL'],
  [387, 'SENTINEL'],
  [258, 'NONE'],
]

export const startYears: Shares<number> = [
  [428, 2017],
  [152, 2022],
  [134, 2025],
  [113, 2016],
  [90, 2018],
  [61, 2015],
  [61, 2021],
  [47, 2019],
  [43, 2024],
  [33, 2020],
  [22, 2023],
  [21, 2014],
  [18, 2013],
  [11, 2012],
]

export const durations: Shares<number> = [
  [5, 0],
  [30, 1],
  [25, 3],
  [20, 5],
  [15, 8],
  [5, 13],
]

export const resourceCounts: Shares<number> = [
  [46, 0],
  [947, 1],
  [486, 2],
  [261, 3],
  [160, 4],
]

export const resourceTypes: Shares<string> = [
  [1146, 'Staff / Technical expertise'],
  [909, 'Financing (in USD)'],
  [661, 'In-kind contribution'],
  [628, 'Other, please specify'],
]

/** Of 909 lines of financing 579 were one number. */
export const isOneNumber = 579 / 909

export const reportCounts: Shares<number> = [
  [271, 1],
  [86, 2],
  [22, 3],
  [11, 4],
  [6, 5],
  [8, 7],
]

export const reportStatuses: Shares<string | null> = [
  [482, 'On track'],
  [130, 'Completed'],
  [11, 'Financial issues'],
  [9, 'Off track'],
  [8, null],
  [2, 'Cancelled'],
]

export const countryCounts: Shares<number> = [
  [694, 1],
  [59, 2],
  [42, 3],
  [32, 4],
  [35, 5],
  [23, 7],
  [16, 6],
]

export const basins: Shares<string> = [
  [784, 'Global'],
  [550, 'North Atlantic'],
  [393, 'South Pacific'],
  [366, 'Indian Ocean'],
  [299, 'North Pacific'],
  [216, 'South Atlantic'],
  [80, 'Arctic Ocean'],
  [69, 'Southern Ocean'],
]

export const basinCounts: Shares<number> = [
  [1439, 1],
  [283, 2],
  [85, 3],
  [34, 4],
  [25, 8],
]

export const communities: Shares<string> = [
  [1052, 'Marine and coastal ecosystems management'],
  [786, 'Scientific knowledge, research capacity development and transfer of marine technology'],
  [769, 'Marine pollution'],
  [666, 'Sustainable fisheries'],
  [625, 'Sustainable blue economy'],
  [305, 'Ocean acidification'],
  [230, 'Mangroves'],
  [226, 'Coral reefs'],
]

export const communityCounts: Shares<number> = [
  [800, 1],
  [450, 2],
  [250, 3],
  [200, 4],
  [148, 6],
]

/** The platform shows a network by the caption of its logo. */
export const networks: Shares<string> = [
  [1748, 'Ocean conference wheel logo'],
  [153, 'Small Island Developing States'],
]

/** How many partners a text names, lead not counted. */
export const partnerCounts: Shares<number> = [
  [35, 1],
  [20, 2],
  [15, 3],
  [10, 4],
  [8, 6],
  [8, 9],
  [4, 15],
]

/** How partners are told apart in their text. */
export const separators: Shares<string> = [
  [45, '\n'],
  [30, ', '],
  [20, '; '],
  [5, '\n• '],
]
