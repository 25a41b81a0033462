import type { Identifier } from '../../queries.ts'
import type { OrganizationType } from '../mentions.ts'

/** An organization that registries name in many spellings. What is said here is public fact. */
export interface WellKnownOrganization {
  readonly name: string
  /** The short form that it uses itself; null where it has none that is its alone. */
  readonly acronym: string | null
  readonly type: OrganizationType
  /** Other spellings and short forms, official names in other languages and earlier names. */
  readonly aliases: readonly (string | readonly [name: string, language: string])[]
  readonly identifiers: readonly Identifier[]
  /** Whether its offices in countries and regions are the organization itself: `UNDP Albania`. */
  readonly hasOffices: boolean
}

type Details = Partial<Pick<WellKnownOrganization, 'aliases' | 'identifiers' | 'hasOffices'>>

const describe =
  (type: OrganizationType, hasOffices: boolean) =>
  (name: string, acronym: string | null, details: Details = {}): WellKnownOrganization => ({
    name,
    acronym,
    type,
    aliases: [],
    identifiers: [],
    hasOffices,
    ...details,
  })

const ror = (id: string): Identifier => ({ scheme: 'ROR', value: `https://ror.org/${id}` })
const wikidata = (value: string): Identifier => ({ scheme: 'WIKIDATA', value })

const unitedNations = describe('UNITED_NATIONS_OR_MULTILATERAL_BODY', true)
/** A programme or fund that others run; it has no offices of its own that would be named after it. */
const programme = describe('UNITED_NATIONS_OR_MULTILATERAL_BODY', false)
const intergovernmental = describe('INTERGOVERNMENTAL_ORGANIZATION', true)
const ngo = describe('NGO', false)
const government = describe('GOVERNMENT', true)

/**
 * Knowledge for matching, not records: one of these is in the registry once something names it. Acronyms that several
 * of the bodies in these registries share (IOC, IDB, CDB, ISA) are left out.
 */
export const wellKnownOrganizations: readonly WellKnownOrganization[] = [
  unitedNations('United Nations', 'UN', {
    aliases: [
      'United Nations Organization',
      'UN System',
      'United Nations System',
      'ONU',
      ['Organisation des Nations Unies', 'fr'],
      ['Nations Unies', 'fr'],
      ['Organización de las Naciones Unidas', 'es'],
      ['Naciones Unidas', 'es'],
    ],
    identifiers: [ror('006kxhp52'), wikidata('Q1065')],
    hasOffices: false,
  }),
  unitedNations('United Nations Development Programme', 'UNDP', {
    aliases: [
      'UN Development Programme',
      'PNUD',
      ['Programa de las Naciones Unidas para el Desarrollo', 'es'],
      ['Programme des Nations Unies pour le développement', 'fr'],
      ['Programa das Nações Unidas para o Desenvolvimento', 'pt'],
      ['Программа развития Организации Объединённых Наций', 'ru'],
    ],
    identifiers: [ror('051777d98'), wikidata('Q161718')],
  }),
  unitedNations('United Nations Environment Programme', 'UNEP', {
    aliases: [
      'UN Environment',
      'UN Environment Programme',
      'United Nations Environment',
      'United Nations Environmental Programme',
      'UNEP Headquarters',
      'PNUE',
      'PNUMA',
      ['Programa de las Naciones Unidas para el Medio Ambiente', 'es'],
      ["Programme des Nations Unies pour l'environnement", 'fr'],
      ['ONU Medio Ambiente', 'es'],
      ['ONU Environnement', 'fr'],
    ],
    identifiers: [ror('015z29x25'), wikidata('Q182016')],
  }),
  unitedNations('Food and Agriculture Organization of the United Nations', 'FAO', {
    aliases: [
      'Food and Agriculture Organization',
      'United Nations Food and Agriculture Organization',
      'Food and Agriculture Organization of the UN',
      'UN Food and Agriculture Organization',
      'UN FAO',
      ['Organización de las Naciones Unidas para la Alimentación y la Agricultura', 'es'],
      ["Organisation des Nations Unies pour l'alimentation et l'agriculture", 'fr'],
    ],
    identifiers: [ror('00pe0tf51'), wikidata('Q82151')],
  }),
  unitedNations('United Nations Educational, Scientific and Cultural Organization', 'UNESCO', {
    aliases: [
      ['Organisation des Nations Unies pour l’éducation, la science et la culture', 'fr'],
      ['Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura', 'es'],
    ],
    identifiers: [wikidata('Q7809')],
  }),
  programme('Intergovernmental Oceanographic Commission of UNESCO', null, {
    aliases: [
      'IOC-UNESCO',
      'IOC/UNESCO',
      'IOC of UNESCO',
      'UNESCO-IOC',
      'UNESCO IOC',
      'Intergovernmental Oceanographic Commission',
      'Intergovernmental Oceanographic Commission (IOC)',
      'UNESCO Intergovernmental Oceanographic Commission',
      'Intergovernmental Oceanographic Commission (IOC) of UNESCO',
      ['Comisión Oceanográfica Intergubernamental', 'es'],
      ['Commission océanographique intergouvernementale', 'fr'],
    ],
    identifiers: [ror('01qk7v094')],
  }),
  unitedNations("United Nations Children's Fund", 'UNICEF', {
    aliases: [
      'United Nations International Children’s Emergency Fund',
      ["Fonds des Nations Unies pour l'enfance", 'fr'],
      ['Fondo de las Naciones Unidas para la Infancia', 'es'],
    ],
    identifiers: [ror('02dg0pv02'), wikidata('Q740308')],
  }),
  unitedNations('World Health Organization', 'WHO', {
    aliases: [
      ['Organisation mondiale de la Santé', 'fr'],
      ['Organización Mundial de la Salud', 'es'],
    ],
    identifiers: [ror('01f80g185'), wikidata('Q7817')],
  }),
  unitedNations('International Labour Organization', 'ILO', {
    aliases: [
      'International Labour Office',
      ['Organisation internationale du Travail', 'fr'],
      ['Organización Internacional del Trabajo', 'es'],
    ],
    identifiers: [wikidata('Q54129')],
  }),
  unitedNations('International Maritime Organization', 'IMO', {
    aliases: [
      ['Organisation maritime internationale', 'fr'],
      ['Organización Marítima Internacional', 'es'],
    ],
    identifiers: [wikidata('Q201054')],
  }),
  unitedNations('World Meteorological Organization', 'WMO', {
    aliases: [
      ['Organisation météorologique mondiale', 'fr'],
      ['Organización Meteorológica Mundial', 'es'],
    ],
    identifiers: [ror('011pjwf87'), wikidata('Q170424')],
  }),
  unitedNations('International Atomic Energy Agency', 'IAEA', {
    aliases: [
      ['Organismo Internacional de Energía Atómica', 'es'],
      ["Agence internationale de l'énergie atomique", 'fr'],
    ],
    identifiers: [ror('02zt1gg83'), wikidata('Q41984')],
  }),
  unitedNations('United Nations Industrial Development Organization', 'UNIDO', {
    aliases: [
      'ONUDI',
      ['Organización de las Naciones Unidas para el Desarrollo Industrial', 'es'],
      ['Organisation des Nations Unies pour le développement industriel', 'fr'],
    ],
  }),
  unitedNations('United Nations Conference on Trade and Development', 'UNCTAD'),
  unitedNations('United Nations Department of Economic and Social Affairs', 'UN DESA', {
    aliases: [
      'UNDESA',
      'UN-DESA',
      'United Nations Department for Economic and Social Affairs',
      'UN Department of Economic and Social Affairs',
      'United Nations (UN) / Department of Economic and Social Affairs (DESA)',
      'Department of Economic and Social Affairs of the United Nations',
    ],
  }),
  unitedNations('United Nations Population Fund', 'UNFPA', {
    aliases: [
      ['Fondo de Población de las Naciones Unidas', 'es'],
      ['Fonds des Nations Unies pour la population', 'fr'],
    ],
  }),
  unitedNations('United Nations Entity for Gender Equality and the Empowerment of Women', 'UN Women', {
    aliases: ['UN-Women', 'UNWOMEN', ['ONU Mujeres', 'es'], ['ONU Femmes', 'fr']],
  }),
  unitedNations('United Nations Human Settlements Programme', 'UN-Habitat', {
    aliases: ['UN Habitat', 'UNHABITAT', 'UNCHS', ['ONU-Hábitat', 'es']],
  }),
  unitedNations('World Food Programme', 'WFP', {
    aliases: [
      'United Nations World Food Programme',
      'UN World Food Programme',
      ['Programa Mundial de Alimentos', 'es'],
      ['Programme alimentaire mondial', 'fr'],
    ],
  }),
  unitedNations('International Fund for Agricultural Development', 'IFAD', {
    aliases: [
      ['Fondo Internacional de Desarrollo Agrícola', 'es'],
      ['Fonds international de développement agricole', 'fr'],
    ],
  }),
  unitedNations('Office of the United Nations High Commissioner for Refugees', 'UNHCR', {
    aliases: [
      'United Nations High Commissioner for Refugees',
      'UN Refugee Agency',
      'ACNUR',
      ['Alto Comisionado de las Naciones Unidas para los Refugiados', 'es'],
      ['Haut Commissariat des Nations Unies pour les réfugiés', 'fr'],
    ],
    identifiers: [ror('0437ej039'), wikidata('Q132551')],
  }),
  unitedNations('Office of the United Nations High Commissioner for Human Rights', 'OHCHR', {
    aliases: ['UN Human Rights', 'United Nations High Commissioner for Human Rights'],
  }),
  unitedNations('United Nations Office for the Coordination of Humanitarian Affairs', 'OCHA', {
    aliases: ['UNOCHA', 'UN OCHA', 'Office for the Coordination of Humanitarian Affairs'],
  }),
  unitedNations('United Nations Office for Disaster Risk Reduction', 'UNDRR', {
    aliases: [
      'UNISDR',
      'UN Office for Disaster Risk Reduction',
      'United Nations International Strategy for Disaster Reduction',
    ],
  }),
  unitedNations('United Nations Office for Project Services', 'UNOPS'),
  unitedNations('United Nations Office for South-South Cooperation', 'UNOSSC'),
  unitedNations('United Nations Office on Drugs and Crime', 'UNODC'),
  unitedNations('United Nations Office for Outer Space Affairs', 'UNOOSA', {
    aliases: ['UN-OOSA'],
    identifiers: [ror('04qsamf92'), wikidata('Q699152')],
  }),
  unitedNations('United Nations Capital Development Fund', 'UNCDF', { aliases: ['UN Capital Development Fund'] }),
  unitedNations('United Nations Institute for Training and Research', 'UNITAR'),
  unitedNations('United Nations Volunteers', 'UNV', {
    aliases: ['UN Volunteers', 'United Nations Volunteers (UNV) programme', 'United Nations Volunteers programme'],
  }),
  unitedNations('United Nations University', 'UNU', { identifiers: [ror('01cdrde68'), wikidata('Q492442')] }),
  unitedNations('Joint United Nations Programme on HIV/AIDS', 'UNAIDS', {
    identifiers: [ror('0109p9r67'), wikidata('Q588982')],
  }),
  unitedNations('United Nations Framework Convention on Climate Change', 'UNFCCC', {
    aliases: ['UNFCCC Secretariat', 'UN Climate Change', 'Secretariat of the UNFCCC'],
  }),
  unitedNations('United Nations Convention to Combat Desertification', 'UNCCD', { aliases: ['UNCCD Secretariat'] }),
  unitedNations('Convention on Biological Diversity', 'CBD', {
    aliases: ['Secretariat of the Convention on Biological Diversity', 'CBD Secretariat', 'SCBD'],
  }),
  unitedNations('United Nations Economic Commission for Europe', 'UNECE', {
    aliases: ['Economic Commission for Europe', 'UN Economic Commission for Europe'],
    hasOffices: false,
  }),
  unitedNations('United Nations Economic Commission for Africa', 'UNECA', {
    aliases: ['Economic Commission for Africa', 'UN Economic Commission for Africa'],
    hasOffices: false,
  }),
  unitedNations('United Nations Economic and Social Commission for Asia and the Pacific', 'ESCAP', {
    aliases: ['UNESCAP', 'UN ESCAP', 'UN-ESCAP', 'Economic and Social Commission for Asia and the Pacific'],
    hasOffices: false,
  }),
  unitedNations('United Nations Economic and Social Commission for Western Asia', 'ESCWA', {
    aliases: ['UNESCWA', 'UN ESCWA', 'Economic and Social Commission for Western Asia'],
    hasOffices: false,
  }),
  unitedNations('United Nations Economic Commission for Latin America and the Caribbean', 'ECLAC', {
    aliases: [
      'UN ECLAC',
      'UNECLAC',
      'CEPAL',
      'Economic Commission for Latin America and the Caribbean',
      ['Comisión Económica para América Latina y el Caribe', 'es'],
    ],
    hasOffices: false,
  }),
  unitedNations('International Trade Centre', null, { aliases: ['International Trade Centre (ITC)', 'UN ITC'] }),
  unitedNations('International Telecommunication Union', 'ITU'),
  unitedNations('International Civil Aviation Organization', 'ICAO'),
  unitedNations('World Intellectual Property Organization', 'WIPO'),
  unitedNations('World Tourism Organization', 'UNWTO', {
    aliases: ['United Nations World Tourism Organization', 'UN World Tourism Organization', 'UN Tourism'],
  }),
  unitedNations('International Organization for Migration', 'IOM', {
    aliases: ['UN Migration', ['Organización Internacional para las Migraciones', 'es']],
  }),
  unitedNations('United Nations Global Compact', 'UNGC', {
    aliases: ['UN Global Compact'],
    identifiers: [ror('04bxcqt73'), wikidata('Q1387974')],
    hasOffices: false,
  }),
  unitedNations('United Nations Division for Ocean Affairs and the Law of the Sea', 'DOALOS', {
    aliases: ['UN DOALOS', 'UN-DOALOS', 'Division for Ocean Affairs and the Law of the Sea'],
  }),
  unitedNations(
    'United Nations Office of the High Representative for the Least Developed Countries, ' +
      'Landlocked Developing Countries and Small Island Developing States',
    'UN-OHRLLS',
    { aliases: ['UNOHRLLS', 'OHRLLS'] },
  ),
  unitedNations('International Seabed Authority', null, { aliases: ['International Seabed Authority (ISA)'] }),
  programme('UN Environment Programme World Conservation Monitoring Centre', 'UNEP-WCMC', {
    aliases: [
      'UN Environment World Conservation Monitoring Centre',
      'UN Environment World Conservation Monitoring Centre (WCMC)',
      'United Nations Environment Programme World Conservation Monitoring Centre',
      'World Conservation Monitoring Centre',
      'UNEP WCMC',
    ],
  }),
  programme('Global Environment Facility', 'GEF', {
    aliases: [
      ['Fondo para el Medio Ambiente Mundial', 'es'],
      ["Fonds pour l'environnement mondial", 'fr'],
    ],
    identifiers: [ror('006xm7s91'), wikidata('Q384410')],
  }),
  unitedNations('GEF Small Grants Programme', 'GEF SGP', {
    aliases: [
      'GEF-SGP',
      'GEF/SGP',
      'SGP GEF',
      'Small Grants Programme',
      'UNDP/GEF Small Grants Programme',
      'GEF/UNDP Small Grants Programme',
      'UNDP GEF Small Grants Programme',
      'UNDP Small Grants Programme',
      'UNDP/GEF Small Grants Program',
      'UNDP Small Grants Program',
      'GEF Small Grants Programme - UNDP',
      'GEF SGP implemented by UNDP',
      'UNDP SGP',
      'UNDP/GEF-SGP',
      'Global Environment Facility Small Grants Programme',
      'Global Environment Facility - Small Grants Programme (UNDP/GEF-SGP)',
      ['Programa de Pequeñas Donaciones del GEF', 'es'],
      ['Programa de Pequeñas Donaciones', 'es'],
    ],
  }),
  programme('Equator Initiative', null, { aliases: ['UNDP Equator Initiative', 'UNDP - Equator Initiative'] }),
  programme('Ocean Innovation Challenge', null, {
    aliases: [
      'UNDP Ocean Innovation Challenge',
      'Ocean Innovation Challenge (UNDP)',
      'UNDP Ocean Innovations Challenge',
    ],
  }),
  unitedNations('Green Climate Fund', 'GCF', {
    aliases: [
      ['Fondo Verde para el Clima', 'es'],
      ['Fonds vert pour le climat', 'fr'],
    ],
    hasOffices: false,
  }),
  unitedNations('World Bank', null, {
    aliases: [
      'The World Bank',
      'World Bank Group',
      'The World Bank Group',
      'World Bank (WB)',
      ['Banco Mundial', 'es'],
      ['Banque mondiale', 'fr'],
    ],
    identifiers: [ror('00ae7jd04'), wikidata('Q7164')],
  }),
  unitedNations('International Monetary Fund', 'IMF'),
  unitedNations('Asian Development Bank', 'ADB'),
  unitedNations('African Development Bank', 'AfDB', {
    aliases: ['African Development Bank Group', ['Banque africaine de développement', 'fr']],
    identifiers: [ror('03z2zbf42')],
  }),
  unitedNations('Inter-American Development Bank', 'IADB', {
    aliases: [
      'Inter-American Development Bank (IDB)',
      'Interamerican Development Bank',
      ['Banco Interamericano de Desarrollo', 'es'],
      ['Banque interaméricaine de développement', 'fr'],
    ],
    identifiers: [ror('02gjn4306'), wikidata('Q1153087')],
  }),
  unitedNations('Caribbean Development Bank', null, { aliases: ['Caribbean Development Bank (CDB)'] }),
  unitedNations('Islamic Development Bank', 'IsDB', { aliases: ['Islamic Development Bank (IDB)'] }),
  unitedNations('European Investment Bank', 'EIB'),
  unitedNations('European Bank for Reconstruction and Development', 'EBRD'),
  unitedNations('CAF – Development Bank of Latin America', null, {
    aliases: [
      'Development Bank of Latin America',
      'Development Bank of Latin America (CAF)',
      ['Banco de Desarrollo de América Latina', 'es'],
      ['Corporación Andina de Fomento', 'es'],
    ],
    identifiers: [ror('04mh6t995'), wikidata('Q2614129')],
  }),
  intergovernmental('European Union', 'EU', {
    aliases: [
      ['Union européenne', 'fr'],
      ['Unión Europea', 'es'],
    ],
    identifiers: [ror('019w4f821')],
    hasOffices: false,
  }),
  intergovernmental('European Commission', null, {
    aliases: [
      'European Commission (EC)',
      'Commission of the European Union',
      'The European Commission',
      ['Commission européenne', 'fr'],
      ['Comisión Europea', 'es'],
    ],
    identifiers: [ror('00k4n6c32'), wikidata('Q8880')],
    hasOffices: false,
  }),
  intergovernmental('Organisation for Economic Co-operation and Development', 'OECD', {
    aliases: [
      'Organization for Economic Cooperation and Development',
      ['Organisation de coopération et de développement économiques', 'fr'],
      ['Organización para la Cooperación y el Desarrollo Económicos', 'es'],
    ],
    identifiers: [ror('0438wbg98'), wikidata('Q41550')],
    hasOffices: false,
  }),
  intergovernmental('Pacific Community', 'SPC', {
    aliases: [
      'Secretariat of the Pacific Community',
      'The Pacific Community',
      'South Pacific Commission',
      ['Communauté du Pacifique', 'fr'],
    ],
    identifiers: [ror('05ewdm369'), wikidata('Q871511')],
  }),
  intergovernmental('Secretariat of the Pacific Regional Environment Programme', 'SPREP', {
    aliases: ['Pacific Regional Environment Programme', 'South Pacific Regional Environment Programme'],
  }),
  intergovernmental('Pacific Islands Forum Secretariat', 'PIFS'),
  intergovernmental('Pacific Islands Forum Fisheries Agency', 'FFA', {
    aliases: ['Forum Fisheries Agency', 'Pacific Island Forum Fisheries Agency'],
  }),
  intergovernmental('Caribbean Community', 'CARICOM', {
    aliases: ['CARICOM Secretariat', 'Caribbean Community Secretariat', 'Caribbean Community (CARICOM) Secretariat'],
  }),
  intergovernmental('Caribbean Community Climate Change Centre', 'CCCCC'),
  intergovernmental('Organisation of Eastern Caribbean States', 'OECS', {
    aliases: ['OECS Commission', 'Organization of Eastern Caribbean States'],
  }),
  intergovernmental('Indian Ocean Commission', null, {
    aliases: ['Indian Ocean Commission (IOC)', 'Commission de l’Océan Indien', 'Commission Océan Indien'],
  }),
  intergovernmental('Indian Ocean Rim Association', 'IORA'),
  intergovernmental('African Union', null, {
    aliases: ['African Union (AU)'],
    identifiers: [ror('020ktwj02'), wikidata('Q7159')],
    hasOffices: false,
  }),
  intergovernmental('Commonwealth Secretariat', null, { aliases: ['The Commonwealth Secretariat'] }),
  intergovernmental('International Renewable Energy Agency', 'IRENA', {
    identifiers: [ror('01dej0523'), wikidata('Q392739')],
  }),
  intergovernmental('International Energy Agency', 'IEA', {
    aliases: [["Agence internationale de l'énergie", 'fr']],
    identifiers: [ror('020frhs78'), wikidata('Q826700')],
  }),
  intergovernmental('International Hydrographic Organization', 'IHO', {
    identifiers: [ror('01kzswj76'), wikidata('Q233611')],
  }),
  intergovernmental('International Council for the Exploration of the Sea', 'ICES', {
    identifiers: [ror('03hg53255'), wikidata('Q1613859')],
  }),
  intergovernmental('Baltic Marine Environment Protection Commission', 'HELCOM', {
    aliases: ['Helsinki Commission', 'Baltic Marine Environment Protection Commission - Helsinki Commission'],
  }),
  intergovernmental('OSPAR Commission', 'OSPAR'),
  intergovernmental('International Union for Conservation of Nature', 'IUCN', {
    aliases: [
      'International Union for the Conservation of Nature',
      'International Union for Conservation of Nature and Natural Resources',
      'World Conservation Union',
      'The World Conservation Union',
      'IUCN - The World Conservation Union',
      'UICN',
      ['Union internationale pour la conservation de la nature', 'fr'],
      ['Unión Internacional para la Conservación de la Naturaleza', 'es'],
    ],
    identifiers: [ror('04tehfn33'), wikidata('Q48268')],
  }),
  ngo('World Wide Fund for Nature', 'WWF', {
    aliases: [
      'WWF International',
      'World Wide Fund for Nature International',
      'Worldwide Fund for Nature',
      'World Wildlife Fund for Nature',
    ],
    identifiers: [ror('00ppaw753'), wikidata('Q683733')],
  }),
  ngo('The Nature Conservancy', 'TNC', { identifiers: [ror('0563w1497'), wikidata('Q1813186')] }),
  ngo('Conservation International', null, {
    aliases: ['Conservation International (CI)', ['Conservación Internacional', 'es']],
    identifiers: [ror('024weye46'), wikidata('Q1127365')],
  }),
  ngo('Wildlife Conservation Society', 'WCS', { identifiers: [ror('01xnsst08'), wikidata('Q2118246')] }),
  ngo('World Resources Institute', 'WRI', { identifiers: [ror('047ktk903'), wikidata('Q976978')] }),
  government('Deutsche Gesellschaft für Internationale Zusammenarbeit', 'GIZ', {
    aliases: [
      'Deutsche Gesellschaft für Internationale Zusammenarbeit (GIZ) GmbH',
      'Deutsche Gesellschaft für Internationale Zusammenarbeit GmbH',
      'German Agency for International Cooperation',
      'German Corporation for International Cooperation',
    ],
    identifiers: [ror('00q08t645'), wikidata('Q462763')],
  }),
  government('Japan International Cooperation Agency', 'JICA', {
    aliases: [['Agencia de Cooperación Internacional del Japón', 'es']],
    identifiers: [ror('022es3t03'), wikidata('Q958590')],
  }),
  government('Agence française de développement', 'AFD', {
    aliases: [
      'French Development Agency',
      'French Agency for Development',
      'French Development Agency (Agence française de développement)',
    ],
    identifiers: [ror('04tqhj682'), wikidata('Q2826643')],
  }),
  government('United States Agency for International Development', 'USAID', {
    aliases: ['US Agency for International Development', 'U.S. Agency for International Development'],
  }),
  government('National Oceanic and Atmospheric Administration', 'NOAA', {
    aliases: [
      'US National Oceanic and Atmospheric Administration',
      'U.S. National Oceanic and Atmospheric Administration',
      'National Oceanic & Atmospheric Administration',
    ],
    identifiers: [ror('02z5nhe81'), wikidata('Q214700')],
  }),
]
