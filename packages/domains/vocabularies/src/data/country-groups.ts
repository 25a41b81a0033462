// The groups that the M49 standard of the United Nations flags, as ISO 3166-1 alpha-3 codes. Countries enter and leave
// them every few years: say so here, and nowhere else.

/** SIDS: small island developing States, members of the United Nations or not. */
export const smallIslandDevelopingStates = new Set([
  'ABW', 'AIA', 'ASM', 'ATG', 'BES', 'BHS', 'BLZ', 'BRB', 'COK', 'COM', 'CPV', 'CUB', 'CUW', 'DMA', 'DOM', 'FJI',
  'FSM', 'GNB', 'GRD', 'GUM', 'GUY', 'HTI', 'JAM', 'KIR', 'KNA', 'LCA', 'MDV', 'MHL', 'MNP', 'MSR', 'MUS', 'NCL',
  'NIU', 'NRU', 'PLW', 'PNG', 'PRI', 'PYF', 'SGP', 'SLB', 'STP', 'SUR', 'SXM', 'SYC', 'TLS', 'TON', 'TTO', 'TUV',
  'VCT', 'VGB', 'VIR', 'VUT', 'WSM',
])

/**
 * LDC: least developed countries, as the M49 tables show them: with São Tomé and Príncipe (STP), which graduated in
 * December 2024.
 */
export const leastDevelopedCountries = new Set([
  'AFG', 'AGO', 'BDI', 'BEN', 'BFA', 'BGD', 'CAF', 'COD', 'COM', 'DJI', 'ERI', 'ETH', 'GIN', 'GMB', 'GNB', 'HTI',
  'KHM', 'KIR', 'LAO', 'LBR', 'LSO', 'MDG', 'MLI', 'MMR', 'MOZ', 'MRT', 'MWI', 'NER', 'NPL', 'RWA', 'SDN', 'SEN',
  'SLB', 'SLE', 'SOM', 'SSD', 'STP', 'TCD', 'TGO', 'TLS', 'TUV', 'TZA', 'UGA', 'YEM', 'ZMB',
])

/** LLDC: landlocked developing countries. */
export const landlockedDevelopingCountries = new Set([
  'AFG', 'ARM', 'AZE', 'BDI', 'BFA', 'BOL', 'BTN', 'BWA', 'CAF', 'ETH', 'KAZ', 'KGZ', 'LAO', 'LSO', 'MDA', 'MKD',
  'MLI', 'MNG', 'MWI', 'NER', 'NPL', 'PRY', 'RWA', 'SSD', 'SWZ', 'TCD', 'TJK', 'TKM', 'UGA', 'UZB', 'ZMB', 'ZWE',
])
