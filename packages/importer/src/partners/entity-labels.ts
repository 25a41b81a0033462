import type { OrganizationType } from '../drafts.ts'
import { lookupKey } from '../text.ts'

/** What holders write for the twelve types of entities, in English, Spanish and French, with their mistakes. */
const labels: Readonly<Record<OrganizationType, string>> = {
  GOVERNMENT: `
    government, governments, governmental, govermental, governement, governmemt, govt, gov, gov t, ministry, ministries,
    government agency, government agencies, government body, government department, government entity,
    government entities, government institution, government institutions, government organization,
    government organisation, governmental organization, governmental organisation, governmental agency,
    governmental institution, governmental body, national government, federal government, federal agency,
    central government, member state, member states, public administrative body, public administration, state agency,
    gobierno, gobiernos, gubernamental, gobierno nacional, entidad gubernamental, institución gubernamental,
    gouvernement, gouvernements, gouvernemental, institution gouvernementale, governo, estado, état`,
  LOCAL_OR_REGIONAL_GOVERNMENT: `
    local government, local governments, regional government, regional governments, provincial government,
    state government, sub national government, subnational government, municipal government, municipality,
    municipalities, district government, city government, tribal government, local and regional government,
    local or regional government, local authority, local authorities, regional authority, gobierno local,
    gobierno regional, gobierno municipal, municipalidad, municipio, gouvernement local, gouvernement régional,
    gouvernement local régional, collectivité locale, collectivités locales, autorité locale, commune`,
  INTERGOVERNMENTAL_ORGANIZATION: `
    igo, igos, intergovernmental, intergovernmental organization, intergovernmental organizations,
    intergovernmental organisation, intergovernmental organisations, inter governmental organization,
    inter governmental organisation, intergovernmental body, intergovernmental agency, intergovermental organization,
    organización intergubernamental, organismo intergubernamental, organisation intergouvernementale, oig`,
  UNITED_NATIONS_OR_MULTILATERAL_BODY: `
    un, u n, united nations, un entity, un entities, un system, un agency, un agencies, un organization, un body,
    united nations entity, united nations entities, united nations system, united nations agency,
    united nations organization, united nations body, united nations multilateral body, un multilateral body,
    multilateral body, multilateral agency, multilateral organization, naciones unidas, onu, nations unies,
    organismo de naciones unidas, organismo de las naciones unidas, entidad de naciones unidas,
    entidad de las naciones unidas, agencia de naciones unidas, sistema de naciones unidas,
    entité des nations unies, organisme des nations unies, agence des nations unies, système des nations unies`,
  NGO: `
    ngo, ngos, ngo s, ingo, ingos, n g o, ong, ongs, non governmental organization, non governmental organizations,
    non governmental organisation, non governmental organisations, non government organization,
    non government organisation, non government organizations, non governmental, nongovernmental organization,
    non governmental organization ngo, non governmental organisation ngo, international ngo, private ngo,
    non governmental agency, non government agency, organización no gubernamental, organizaciones no gubernamentales,
    organización no gubernamental ong, no gubernamental, organisation non gouvernementale,
    organisation non gouvernementale ong, organisations non gouvernementales, non gouvernemental,
    organização não governamental`,
  CIVIL_SOCIETY_ORGANIZATION: `
    cso, csos, cbo, cbos, civil society, civil society organization, civil society organizations,
    civil society organisation, civil society organisations, civil society organization cso, civil organization,
    civil society group, community based organization, community based organisation, sociedad civil,
    organización de la sociedad civil, organización de sociedad civil, organizaciones de la sociedad civil,
    société civile, organisation de la société civile, organisation de société civile, osc`,
  ACADEMIC_INSTITUTION: `
    academic, academics, academia, academic institution, academic institutions, academic institute,
    academic organization, academic organisation, university, universities, educational institution,
    education institution, educational organization, higher education institution, academic community, academico,
    institución académica, instituciones académicas, institution académique, institut académique, académie,
    universidad, université, universitaire, academia universidad`,
  SCIENTIFIC_COMMUNITY: `
    scientific, scientific community, scientific communities, scientific coummunity, science community,
    scientific institution, scientific institute, scientific organization, scientific organisation, research,
    research institute, research institution, research institutions, research center, research centre,
    research organization, research organisation, public research institute, public research institution,
    scientific research institute, comunidad científica, institución científica, centro de investigación,
    instituto de investigación, communauté scientifique, institution scientifique, institut de recherche,
    centre de recherche`,
  PRIVATE_SECTOR: `
    private, private sector, private company, private companies, private entity, private enterprise, private business,
    private institution, private firm, private organization, private organisation, private sector company,
    private sector organization, private sector entity, company, companies, business, businesses, industry,
    business sector, corporation, corporate, enterprise, commercial, sector privado, privado, privada,
    empresa privada, empresas privadas, empresa, empresas, entidad privada, secteur privé, privé, entreprise,
    entreprise privée, entreprises, setor privado`,
  PHILANTHROPIC_ORGANIZATION: `
    philanthropic, philanthropy, philanthropic organization, philanthropic organizations, philanthropic organisation,
    philanthropic organisations, philantropic organization, philantropic organisation, philanthropic organzation,
    philanthrophic organization, philanthropic foundation, philanthropic institution, foundation, foundations,
    private foundation, organización filantrópica, fundación, organisation philanthropique, fondation`,
  PARTNERSHIP: 'partnership, partnerships, public private partnership, partenariat, alianza',
  OTHER_RELEVANT_ACTOR: `
    other, others, other relevant actor, other relevant actors, relevant actor, other relevant entity, other actor,
    other relevant partner, otro actor relevante, otros actores relevantes, otros actores pertinentes,
    autre acteur pertinent, autres acteurs pertinents, autre acteur`,
}

/** The registry of 2018 lost accented letters: `Organizacin de la sociedad civil`. Accents alone go with `lookupKey`. */
const withoutAccentedLetters = (text: string): string => text.normalize('NFD').replace(/\p{Letter}\p{Mark}+/gu, '')

/** The types by what is written for them, as `lookupKey` has it. */
export const typeByWords: ReadonlyMap<string, OrganizationType> = new Map(
  // Object.keys forgets which keys its argument has.
  (Object.keys(labels) as OrganizationType[]).flatMap((type) =>
    labels[type]
      .split(',')
      .flatMap((label) => [label, withoutAccentedLetters(label)].map((text) => [lookupKey(text), type] as const)),
  ),
)
