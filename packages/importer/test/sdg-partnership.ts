/** A record as the registry of 2018 had them, small and complete. */
export const sdgPartnership = {
  registrationNumber: '#SDGAction1',
  legacyId: 1,
  url: 'https://registry.example/partnership/?p=1',
  title: 'Lamps for harbours',
  goals: [7, 14],
  partnersText: 'Partners:; Harbour Club, Lagoon Society, Reef Trust; Harbour Club; Shack Dwellers, Nigeria',
  partnersSplit: ['Partners:', 'Harbour Club, Lagoon Society, Reef Trust', 'Harbour Club', 'Shack Dwellers, Nigeria'],
  description: 'We light harbours.',
  implementation: null,
  capacityBuildingAndTechnologyTransfer: 'Courses',
  coordinationMechanisms: null,
  partnersSection: 'Partners:\nHarbour Club, Lagoon Society, Reef Trust',
  resources: [{ type: 'Financing (in USD)', details: '10,000 USD' }],
  timeFrameRaw: '2015-01-01 - 2020-12-31',
  countries: ['Kenya', 'Global'],
  registry: 'SDG',
}
