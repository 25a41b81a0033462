/** What the words of names are worth when names are compared. All folded. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Words that say nothing: articles, prepositions, conjunctions and forms of companies. */
export const stopWords = new Set(
  words(`
    the of for and in on at to by an a with de del de la las los el le les l d du des di della dei do da das dos du
    y e et und der die das fur fuer von en para pour por per van het voor au aux
    inc ltd llc gmbh limited asbl ev plc corp sa bv co
  `),
)

/** Spellings and translations of words that many names hold, under one form. */
export const wordForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    program: 'programme programmes programs programa programas programm programma',
    center: 'centre centres centers centro centros zentrum centrum centar',
    organization: 'organisation organizations organisations organizacion organizacao organizzazione organismo',
    university: 'universidad universite universidade universita universitat universiteit universiti univ universities',
    institute: 'institut instituto istituto institution instituut institutet institutes institutions',
    ministry: 'ministerio ministere ministero ministerium ministries ministeries',
    department: 'departamento departement dipartimento dept departments',
    foundation: 'fundacion fondation fundacao fondazione stiftung stichting fundacio',
    association: 'asociacion associacao associazione associations assoc',
    agency: 'agencia agence agenzia agentur agencies',
    secretariat: 'secretaria secretariado secretariato sekretariat',
    directorate: 'direccion direction direcao direzione',
    government: 'gobierno gouvernement governo goverment govt gov governments',
    national: 'nacional nationale nazionale nationaal',
    international: 'internacional internationale internazionale intl internationales',
    environment: 'environmental ambiente medioambiente environnement enviroment environnemental umwelt ambiental',
    development: 'desarrollo developpement desenvolvimento sviluppo entwicklung developement',
    fishery: 'pesca peche pesqueria pesquera pesquero pescas pesche fishing',
    ocean: 'oceano oceanos oceans oceani',
    marine: 'marino marina marinas marinos marin marins',
    sea: 'mar mer mare seas mares',
    research: 'investigacion investigaciones recherche recherches pesquisa ricerca forschung',
    protection: 'proteccion protecao protezione',
    conservation: 'conservacion conservacao conservazione',
    cooperation: 'cooperacion cooperacao cooperazione zusammenarbeit',
    science: 'ciencia ciencias sciences scienze wissenschaft scientific',
    agriculture: 'agricultura agricole agricultural agropecuario',
    water: 'agua aguas eau eaux acqua wasser waters',
    education: 'educacion educacao',
    technology: 'tecnologia technologie technologies technological',
    labor: 'labour trabajo travail',
    bank: 'banco banque banca',
    council: 'consejo conseil conselho consiglio',
    commission: 'comision comissao commissione kommission',
    society: 'sociedad societe sociedade societa',
    network: 'reseau rede rete networks',
    affair: 'affairs asuntos affaires',
    foreign: 'exteriores etrangeres externos',
    resource: 'resources recursos ressources risorse',
    natural: 'naturales naturelles naturais',
    sustainable: 'sostenible durable sustentable sustentavel sostenibile',
    economy: 'economia economie economic economico economica',
    fund: 'fondo fonds funds fundo',
    school: 'escuela ecole escola scuola schools',
    climate: 'clima climat climatico',
    tourism: 'turismo tourisme',
    forest: 'forestry forests bosques forestal foret forets',
    africa: 'african afrique africana africano africain',
    asia: 'asian asie asiatico',
    europe: 'european europa europeo europea europeen europeenne europaische',
    caribbean: 'caribe caraibes caribes',
    pacific: 'pacifico pacifique',
    youth: 'jovenes juventud jeunes jeunesse',
  }).flatMap(([form, others]) => words(others).map((other) => [other, form] as const)),
)

/** Words that say what kind of body it is. Bodies of different kinds are different bodies. */
export const kindWords = new Set(
  words(`
    university college institute ministry department foundation association agency secretariat directorate government
    bank council commission society network school fund center bureau authority alliance union federation hospital
    museum aquarium embassy municipality academy initiative project partnership conference club trust party forum
    laboratory program office convention company committee
  `),
)

/** Words that so many names hold that they tell little. */
export const commonWords = new Set(
  words(`
    national regional federal general royal state republic central local public civil
    organization group system service services unit division section secretary main higher united nations
    environment development fishery ocean marine sea research protection conservation cooperation science agriculture
    water education technology labor affair foreign resource natural sustainable economy climate tourism forest youth
    management planning energy health trade industry finance social culture food security transport rural coastal
    maritime biodiversity ecosystem sustainability change innovation policy community human area island new
  `),
)

/** Words that say how far a body reaches, which is what tells some from others. */
export const scopeWords = new Set(words('international global world'))

/** Acronyms that mean no organization, or a kind of them. */
export const commonAcronyms = new Set(
  words(`
    NGO NGOS INGO IGO IGOS CSO CSOS CBO CBOS ONG ONGS ONGD SME SMES SIDS LDC LDCS LLDC MPA MPAS SDG SDGS MDG ODS ODD
    TBC TBD TBA USA UAE UK EEZ IUU ICT R&D PPP COP GOV GOVT CEO HQ II III IV VI VII N/A NA PHD LLC LTD INC GMBH CIS
  `),
)

/** Words of which a name consists, besides an organization's own, when an office of that organization is meant. */
export const officeWords = new Set(
  words(`
    country office offices field regional region hub hubs center centre bureau headquarters hq secretariat team local delegation
    representation mission liaison programme unit subregional multi cluster
    pacific asia africa caribbean europe cis arab states latin america central eastern western southern northern east
    west south north middle mediterranean global world rbec rbap rblac
    istanbul bangkok panama nairobi geneva rome paris vienna suva apia jakarta dakar cairo amman new york addis ababa
    pretoria montreal london washington copenhagen brussels beijing delhi bonn multicountry samoa fiji
  `),
)

/** Words of which a remark behind a name consists: what kind of entity it is, which part it has. */
export const remarkWords = new Set(
  words(`
    government governments governmental gov govt ngo ngos non nongovernmental organization organisation organizations
    organisations intergovernmental intergovernment igo ingo cso un united nations entity entities system body agency
    multilateral academic academia academy institution institute scientific science community private sector public
    company business civil society philanthropic partnership foundation lead leading implementing implementer
    partner partners funder donor coordinator other relevant actor local regional national state federal authority
    international organismo organizacion gobierno gubernamental ong academica institucion entidad privada privado
    sociedad otro actor relevante de la las el naciones unidas type
    research education coalition management supporting support sub
  `),
)
