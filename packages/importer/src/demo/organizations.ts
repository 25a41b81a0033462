import type { LeadDraft } from '../drafts.ts'

/** Organizations that do not exist, in countries that do. */
export const demoOrganizations = {
  lagoonKeepers: { name: 'Lagoon Keepers Trust', type: 'NGO', country: 'FJI' },
  smallHarbours: { name: 'Office for Small Harbours', type: 'GOVERNMENT', country: 'JAM' },
  reefMinistry: { name: 'Ministère des Récifs et des Lagons', type: 'GOVERNMENT', country: 'SYC' },
  tidewaterCities: { name: 'Council of Tidewater Cities', type: 'LOCAL_OR_REGIONAL_GOVERNMENT', country: 'NLD' },
  fisheriesData: {
    name: 'Interisland Commission for Fisheries Data',
    type: 'INTERGOVERNMENTAL_ORGANIZATION',
    country: 'SLB',
  },
  warmSeas: { name: 'Multilateral Facility for Warm Seas', type: 'UNITED_NATIONS_OR_MULTILATERAL_BODY', country: null },
  marSereno: { name: 'Fundación Mar Sereno', type: 'NGO', country: 'CHL' },
  wetlands: { name: 'Wanjiru Wetlands Initiative', type: 'NGO', country: 'KEN' },
  villages: { name: 'Réseau des Villages Côtiers', type: 'CIVIL_SOCIETY_ORGANIZATION', country: 'SEN' },
  northernSea: { name: 'Северный морской союз', type: 'CIVIL_SOCIETY_ORGANIZATION', country: 'RUS' },
  clearWater: { name: 'Youth for Clear Water', type: 'CIVIL_SOCIETY_ORGANIZATION', country: 'PHL' },
  estuario: { name: 'Universidad del Estuario', type: 'ACADEMIC_INSTITUTION', country: 'URY' },
  mareAlta: { name: 'Instituto Maré Alta', type: 'ACADEMIC_INSTITUTION', country: 'BRA' },
  emeraldBay: { name: '碧湾海洋研究所', type: 'SCIENTIFIC_COMMUNITY', country: 'CHN' },
  driftwood: { name: 'Driftwood Shipping Lines', type: 'PRIVATE_SECTOR', country: 'NOR' },
  kelpers: { name: 'Kelp & Co. Seaweed Farmers', type: 'PRIVATE_SECTOR', country: 'IRL' },
  monsoon: { name: 'Monsoon Harvest Cooperative', type: 'PRIVATE_SECTOR', country: 'IND' },
  blueCoral: { name: 'مؤسسة المرجان الأزرق', type: 'PHILANTHROPIC_ORGANIZATION', country: 'OMN' },
  kaltstrom: { name: 'Kaltstrom-Stiftung', type: 'PHILANTHROPIC_ORGANIZATION', country: 'DEU' },
  atolls: { name: 'Atoll Resilience Alliance', type: 'PARTNERSHIP', country: 'TUV' },
  sweepers: { name: 'The Sunday Beach Sweepers', type: 'OTHER_RELEVANT_ACTOR', country: 'AUS' },
} as const satisfies Record<string, LeadDraft>

export type DemoOrganization = keyof typeof demoOrganizations
