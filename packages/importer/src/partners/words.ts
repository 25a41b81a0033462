/**
 * The words by which names of organizations are told from pieces of such names, without accents and in small letters.
 * In English, Spanish, French and Portuguese, which is what partners are named in; words that lost their accented
 * letters on the way ("asociacin") stand beside the whole ones.
 */

const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that begin the name of an organization when "of" or "for" follows: `Ministry of …`, `Universidad de …`. */
export const heads = wordSet(`
  academia academie academy administration agence agencia agency alliance asociacion asociacin assemblee assembly
  associacao associao association authority board bureau cabinet camara center centre centro chair chamber city coalition
  college comision comisin comite comit commission committee comunidad confederacion confederation congress consejo
  consorcio consortium convention coordinadora cooperativa corporacion council department departamento departement dept
  direccion direccin direction directorate division ecole embassy escuela facultad faculte faculty federacao federacion
  federacin federation fondation forum foro foundation friends fundacao fundacion fundacin fund government governments
  gobierno gouvernement group grupo institut institute instituto instituicao laboratoire laboratorio laboratory league
  mairie ministere ministre minister ministerio ministerios ministries ministry municipalidad municipalite municipality
  museo museum network observatory observatoire office oficina ong ordre organisation organizacion organizacin
  organization partnership port prefeitura program programa programme project proyecto red regional reseau rseau school
  secretaria secretaria-general secretariat secretary section servicio service sindicato sistema sociedad sociedade
  societe society state subsecretaria superintendencia syndicat trust union universidad universidade universita
  universite universit universiti university universitat viceministerio
`)

/** Words that name a kind of organization wherever they stand in its name: `Mava Foundation`. */
export const kindsOfOrganization: ReadonlySet<string> = new Set([
  ...heads,
  ...wordSet(`
  academies advisory ag airlines alliances aquarium aquariums asa associates associations authorities ayuntamiento bank
  banco banque brewery brothers business businesses campaign center centers centres charity church clinic club cluster
  co cofradia colegio collective companies company conservancy consultancy consultants consulting corp corporation
  councils cruises cruz e.v. embassy enterprise enterprises entity estate expeditions facility farms federations festival
  fisheries foundations gmbh groups guard guild holding holdings hospital hotel hotels inc industries industry
  initiative initiatives inst institutes institution institutions int'l international lab laboratories labs limited llc
  llp ltd ltda magazine marine mission movement museums navy networks organisations organizations park parks partners
  parliament plc police press project projects radio research resort resorts restaurant s.a. s.a.s. s.l. sa schools
  secretariat services sociedades societies solutions stiftung studio studios survey system systems task team technologies
  technology television tours trust trusts unions unit univ universities ventures vzw watch works yayasan youth
  zoo
`),
])

/** Heads of a body of government, whose names list what they are in charge of. */
export const headsOfGovernment = wordSet(`
  ministry ministries ministere ministerio ministerios ministre minister department departments departamento departement
  dept secretary secretariat secretaria directorate direction direccion direccin office viceministerio subsecretaria
  bureau division commissioner agency
`)

/** Heads of a part of a university, whose names the university follows. */
export const headsOfUnits = wordSet('faculty faculte facultad school laboratory lab laboratoire chair')

/** What organizations are in charge of: a piece of nothing but these is no name. */
export const topics = wordSet(`
  aboriginal affairs affaires administrative agrarian agrario agrarian agribusiness agricultural agriculture agricultura
  agro agua aguas alimentacion alimentation ambiental ambiente ambientales aquatic aquaculture acuicultura architecture
  art arte artes arts astronomy astrophysics asuntos atmosphere atmospheric aviation barangay biodiversidad biodiversite biodiversity biological
  biology biotechnology botany broadcasting building business campesinos capacity change changement chemical chemistry
  children civic civil climat climate climatico climatology coast coastal coasts comercio commerce communaute
  communication communications community commodities comunicacion comunicaciones conservation conservacion construction
  consumer cooperation cooperatives cooperacion costas crafts cultura cultural culture culturelle customs data defence
  defense defensa democracy deporte desarrollo developpement developement development desertification digital disability
  disaster earth ecologia ecological ecologique ecology economia economic economica economico economics economie
  economique economy ecosystems ecotourism education educacion educational electricity emergency employment
  empowerment energetique energia energie energies energy engineering enterprise entrepreneurship environment
  environmental environnement equality espaces exchange exploration export extension external family farming finance
  finances financial fire fishery fisheries fishing food foods foreign foret forets forest forestry forests forestal
  ganaderia ganadera gender genre geography geology geological geophysics governance habitat halieutiques handicrafts
  health heritage higher historic history home housing human humanities hydrocarbons hydrography hydrology immigration
  inclusion indigenous industria industrial industrie industries industry information infraestructura infrastructure
  innovacion innovation innovations integration interior intergovernmental investment irrigation justice justicia
  knowledge labor labour land lands law learning legal livestock local logistics loisirs management marina marine marinas
  maritime maritimes maritimo mer mares mar medicine medio metals meteorology migration mine mineral minerals mines
  minerales mineria mining modernisation monitoring municipal natural naturales nature nuclear nutrition obras ocean
  oceanic oceanographic oceanography oceans organic parks peace peche pche people peoples pesca pescas pesquero petroleum
  physics planificacion planning policy political pollution population ports posts power prevention private processing
  produccion production productivity property protection public publicas publics recherche recreation recursos reform
  regional reduction regulation relations renewable renewables research resilience resource resources ressources rights
  risk rural rurales safety salud sanitation sante science sciences scientific scientifique sea sea-bed seas security
  services shipping small social sociales socio-economic soil soils solidarity solidarite spatial sport sports
  statistics strategic strategy studies sustainability sustainable sustentable sostenible tecnologia technical
  technological technologies technologie technology telecommunications territories territorial territorio territory
  tourism tourisme trade traditional training transformation transicion transition transport transportation transporte
  transports travail tribal turismo urban urbanism urbano utilities vivienda vocational waste water waters waterways
  wellbeing welfare wetlands wildlife women work working works youth
`)

/** Words that stand between the words of a name in small letters. */
export const linkingWords = wordSet(`
  & - – — a à al and at au aux by d da das de degli dei del della delle der des di do doo dos du e ed el en et for für fur i im in
  into its l la las le les los ng na no o of on or para per por pour s sem sin com con sur avec the to und v van vom von y zu zur with without
  upon between of&
`)

/** Who is meant without being named: `local communities`, `other NGOs`. */
export const groups = wordSet(`
  academia academics academies actors administrations agencies artists associations authorities bodies businesses
  centers centres churches cities citizens clubs colleges communities community companies consortium consultants
  consumers contractors cooperatives corporations countries departments developers distributors districts divers donors
  employees enterprises entities entrepreneurs experts families farmers firms fisherfolk fisherfolks fisheries fishermen
  fishers foundations funders government governments groups homeowners hoteliers hotels individuals industries industry
  initiatives institutes institutions investors laboratories landowners leaders manufacturers media members ministries
  municipalities museums navies networks ngo ngos ngo's cso csos cbos nonprofits offices operators organisations
  organizations owners parliament parliamentarians partners people philanthropists philanthropies police politicians
  practitioners press producers professionals programmes programs providers public research researchers resorts retailers
  schools scholars scientists sector sectors society sponsors stakeholders states students suppliers teachers
  territories tourists unions universities users villages volunteers women workers youth youths
  comunidades empresas gobiernos municipios organizaciones pescadores universidades
  associations collectivites communes entreprises gouvernements pecheurs universites
`)

/** Words of sentences that no name is made of. */
export const wordsOfSentences = wordSet(`
  are is was were be been being am will would shall can could may might must has have had do does did
  which who whom whose that this these those there where when while because since if not we our they their them it he she
  his her i my you your
  such e.g e.g. i.e i.e. eg including includes include included like through via as also well both than plus
  from against towards toward about
  supported funded led based sponsored coordinated provided hosted involved represented composed established
  provides provide supports help helps works worked join joins contributes contribute
  together jointly collaboration partnership-with
`)

/** The finite verbs among them, and what such a verb follows: with one of these, a line is a sentence. */
export const verbs = wordSet(`
  that which who
  are is was were been will would shall can could must has have had does did provides provide supports helps join joins
  contributes contribute
  est sont sera seront ont es son sera fue han tiene
`)

/** Who begins with one of these is a person, or somebody's place in an organization. */
export const titlesOfPersons = wordSet(`
  dr dr. prof prof. professor mr mr. mrs mrs. ms ms. sir hon hon. h.e. minister director president ceo cto cfo chairman
  chairperson chairwoman coordinator manager professor secretary-general founder co-founder ambassador consultant
  representative chief phd ph.d ph.d. md captain capt. commissioner vice-president executive senior
`)

/** What follows a comma behind the name of a person. */
export const titlesBehindPersons = wordSet('phd md jr sr esq msc mba ma bsc frs')

/** What follows a comma and belongs to the name before it: `Vulcan, Inc`. */
export const legalForms = wordSet(`
  inc incorporated ltd limited llc llp lp plc pty gmbh corp corporation co company ag sa sas sarl srl spa bv nv ab as
  asa oy ev ac apc aisbl asbl vzw kg kgaa lda ltda tbk pt ptyltd coltd sdnbhd
`)

/** What of an abbreviation its full stop belongs to. */
export const abbreviations: ReadonlySet<string> = new Set([
  ...legalForms,
  ...titlesBehindPersons,
  ...wordSet('assoc univ inst dept org intl etc mr mrs dr st no eng tech sci nat soc ass adm dev mgmt'),
])
