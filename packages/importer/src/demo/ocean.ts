import { type DemoCommitment, funding, inKind, money, staff } from './demo-draft.ts'

const networks = ['ocean-conference'] as const

/** Made-up commitments for the ocean. */
export const oceanCommitments: readonly DemoCommitment[] = [
  {
    number: 101,
    title: 'A no-take zone for the Selwyn lagoon',
    lead: 'lagoonKeepers',
    summary: 'Eleven villages close a third of their lagoon to fishing and watch over it themselves.',
    description:
      'The villages around the Selwyn lagoon agree on a zone of 42 square kilometres in which nobody fishes for ten ' +
      'years. Wardens from every village patrol it by canoe, and a council of elders settles disputes. Outside the ' +
      'zone catches are counted at the landing sites, so that everybody can see whether the fish come back.',
    implementation: 'Buoys mark the zone; two wardens a village are trained and paid from a fund that visitors feed.',
    expectedImpact: 'Twice as many adult groupers within the zone, and larger catches beside it, after five years.',
    partners: ['Office for Small Harbours', 'Selwyn Divers’ Club'],
    goals: [14],
    targets: ['14.2', '14.5'],
    countries: ['FJI'],
    coverage: 'Selwyn lagoon, eleven villages',
    basins: ['South Pacific'],
    communities: ['Coral reefs', 'Sustainable fisheries'],
    networks,
    registered: '2024-02-12',
    starts: '2024-03-01',
    ends: '2029-02-28',
    resources: [money('480000'), staff('22 wardens, half their time')],
    deliverables: [
      ['Buoys laid around the whole zone', '2024-09-30'],
      ['Wardens of all eleven villages trained', '2025-03-31'],
      ['First count of fish after two years', '2026-06-30'],
      ['Second count of fish after five years', '2029-01-31'],
    ],
    reports: [
      ['Buoys are out, wardens at work', 'ON_TRACK', '2025-02-18'],
      ['The first count: groupers are back', 'ON_TRACK', '2026-09-07'],
    ],
  },
  {
    number: 102,
    title: 'Ballast water treated on every ship by 2027',
    lead: 'driftwood',
    description:
      'All 64 ships of the line get a plant that treats their ballast water, two years before the law asks for it, ' +
      'so that mussels and algae no longer travel from one sea to the next. Samples are taken at every second call ' +
      'and published.',
    partners: ['Instituto Maré Alta'],
    goals: [14, 9],
    targets: ['14.1'],
    basins: ['North Atlantic', 'South Atlantic'],
    communities: ['Marine pollution'],
    networks,
    registered: '2024-05-20',
    starts: '2024-06-01',
    ends: '2027-12-31',
    resources: [money('38500000'), inKind('Dock time for 64 ships')],
    deliverables: [
      ['Plants on the first 20 ships', '2025-06-30'],
      ['Plants on 44 ships', '2026-06-30'],
      ['Plants on all 64 ships', '2027-12-31'],
    ],
    reports: [['Twenty-three ships are done', 'ON_TRACK', '2025-07-15']],
  },
  {
    number: 103,
    title: 'Redes que vuelven a puerto',
    language: 'es',
    lead: 'marSereno',
    summary: 'Redes de pesca perdidas o gastadas se recogen en doce puertos y se convierten en hilo.',
    description:
      'En doce puertos del sur los pescadores entregan sus redes viejas y reciben a cambio un descuento en redes ' +
      'nuevas. Buzos de las mismas caletas retiran las que quedaron en el fondo, y una hilandería de la región las ' +
      'transforma en hilo para alfombras. Lo que se recoge se pesa y se publica cada mes.',
    partners: ['Universidad del Estuario', 'Hilandería Caleta Azul'],
    goals: [14, 12],
    targets: ['14.1', '12.5'],
    countries: ['CHL'],
    basins: ['South Pacific'],
    communities: ['Marine pollution', 'Sustainable blue economy'],
    networks,
    registered: '2024-08-05',
    starts: '2024-09-01',
    ends: '2026-08-31',
    resources: [money('1250000'), funding('Un descuento del 15 % en cada red nueva, a cargo de los fabricantes')],
    deliverables: [
      ['Puntos de entrega en los doce puertos', '2025-01-31'],
      ['400 toneladas de redes recogidas', '2026-07-31'],
    ],
    reports: [
      ['Doce puertos, 180 toneladas', 'ON_TRACK', '2025-09-02'],
      ['430 toneladas: hemos terminado', 'COMPLETED', '2026-09-10'],
    ],
  },
  {
    number: 104,
    title: 'Un an sans plastique dans les villages côtiers',
    language: 'fr',
    lead: 'villages',
    description:
      'Quarante villages renoncent aux sacs et aux gobelets jetables pendant un an, puis décident en assemblée ' +
      's’ils continuent. Les femmes des marchés cousent des sacs de toile, les écoles comptent les déchets sur les ' +
      'plages une fois par mois, et les résultats sont lus à la radio.',
    partners: ['Radio Marée Basse'],
    goals: [14, 12, 5],
    targets: ['14.1', '12.5'],
    countries: ['SEN', 'GMB', 'GNB'],
    basins: ['North Atlantic'],
    communities: ['Marine pollution'],
    networks,
    registered: '2024-01-22',
    starts: '2024-04-01',
    ends: '2025-03-31',
    resources: [money('64000', 'EUR')],
    deliverables: [
      ['Les quarante assemblées ont voté', '2024-04-30'],
      ['Douze comptages sur les plages', '2025-03-31'],
    ],
    reports: [['Trente-huit villages ont dit oui', 'ON_TRACK', '2024-05-30']],
  },
  {
    number: 105,
    title: 'An open map of seagrass in the western Indian Ocean',
    lead: 'reefMinistry',
    description:
      'Nobody knows how much seagrass there is. Divers, fishers and satellites map the meadows of four countries, ' +
      'and the map, with its raw observations, is free for everybody to use. Where meadows lie in shipping lanes or ' +
      'below planned harbours, the ministry tells the planners.',
    partners: ['碧湾海洋研究所', 'Wanjiru Wetlands Initiative', 'Dugong Watch'],
    goals: [14, 13],
    targets: ['14.2', '14.5', '14.a'],
    countries: ['SYC', 'KEN', 'MDG', 'MOZ'],
    basins: ['Indian Ocean'],
    communities: [
      'Marine and coastal ecosystems management',
      'Scientific knowledge, research capacity development and transfer of marine technology',
    ],
    networks,
    registered: '2025-01-14',
    starts: '2025-02-01',
    ends: '2028-01-31',
    resources: [money('2100000'), inKind('Satellite images of two seasons'), staff('Six marine biologists')],
    deliverables: [
      ['A first map from satellites alone', '2025-12-31'],
      ['Meadows of all four countries checked by divers', '2027-06-30'],
      ['The map in its second edition', '2028-01-31'],
    ],
    reports: [['The first map is out', 'ON_TRACK', '2026-02-03']],
  },
  {
    number: 106,
    title: 'Чистые берега Белого моря',
    language: 'ru',
    lead: 'northernSea',
    description:
      'Каждое лето волонтёры из шести посёлков убирают берега, куда не доходят дороги. Мусор вывозят на карбасах, ' +
      'взвешивают и сортируют, а данные отправляют в открытый каталог. Школьники ведут дневник наблюдений за ' +
      'птицами и тюленями.',
    goals: [14, 15],
    targets: ['14.1'],
    countries: ['RUS'],
    basins: ['Arctic Ocean'],
    communities: ['Marine pollution'],
    networks,
    registered: '2024-03-28',
    starts: '2024-06-01',
    deliverables: [
      ['Шестьдесят километров берега за лето', '2024-09-15'],
      ['Каталог находок за три лета', '2026-12-15'],
    ],
    reports: [['Первое лето: 71 километр', 'ON_TRACK', '2024-10-01']],
  },
  {
    number: 107,
    title: 'Kelp instead of cattle feed from overseas',
    lead: 'kelpers',
    description:
      'Seaweed farms off the west coast grow feed that replaces a tenth of the soy imported by the dairies of the ' +
      'region. The farms use no fertiliser and leave gaps for seals; a university measures what becomes of the ' +
      'seabed below them.',
    partners: ['Driftwood Shipping Lines', 'Universidad del Estuario', 'The Dairy Circle'],
    goals: [14, 2, 13],
    targets: ['14.7', '2.4'],
    countries: ['IRL'],
    basins: ['North Atlantic'],
    communities: ['Sustainable blue economy', 'Ocean acidification'],
    networks: ['ocean-conference', 'food-systems'],
    registered: '2025-06-02',
    starts: '2025-07-01',
    ends: '2030-06-30',
    resources: [money('5400000', 'EUR'), funding('Loans of up to €200,000 for each new farm')],
    deliverables: [
      ['Three farms in the water', '2026-05-31'],
      ['Twelve farms in the water', '2028-05-31'],
      ['A tenth of the imported feed replaced', '2030-06-30'],
    ],
    reports: [
      ['Three farms, and seals in the gaps', 'ON_TRACK', '2026-06-11'],
      ['A storm took the second farm', 'FINANCIAL_ISSUES', '2026-10-20'],
    ],
  },
  {
    number: 108,
    title: 'Harbours that collect what ships throw away',
    lead: 'tidewaterCities',
    description:
      'Thirty harbour cities take oily water, sewage and rubbish from every ship without asking for a fee, which is ' +
      'part of the harbour dues instead. Nobody then saves money by tipping it into the sea.',
    partners: ['Driftwood Shipping Lines', 'Office for Small Harbours'],
    goals: [14, 11],
    targets: ['14.1'],
    countries: ['NLD', 'DNK', 'EST', 'PRT'],
    basins: ['North Atlantic'],
    communities: ['Marine pollution'],
    networks,
    registered: '2024-09-17',
    starts: '2025-01-01',
    ends: '2028-12-31',
    resources: [inKind('Reception barges in eleven harbours')],
    deliverables: [
      ['Ten harbours without a fee', '2025-12-31'],
      ['Thirty harbours without a fee', '2028-12-31'],
      ['A yearly figure of what was collected', null],
    ],
  },
  {
    number: 109,
    title: 'A library of sounds from the deep',
    lead: 'emeraldBay',
    description:
      'Hydrophones at nine sites record what whales, shrimps and ships sound like, day and night, for five years. ' +
      'The recordings are published with a delay of one month, together with a program that tells ships from whales.',
    partners: ['Instituto Maré Alta'],
    goals: [14],
    targets: ['14.a'],
    countries: ['CHN', 'BRA'],
    basins: ['North Pacific', 'South Atlantic', 'Southern Ocean'],
    communities: ['Scientific knowledge, research capacity development and transfer of marine technology'],
    networks,
    registered: '2026-01-19',
    starts: '2026-02-01',
    ends: '2030-12-31',
    resources: [money('890000.50'), staff('Two engineers and a librarian')],
    deliverables: [
      ['Hydrophones at all nine sites', '2026-10-31'],
      ['The first thousand hours are published', '2027-03-31'],
    ],
  },
  {
    number: 110,
    title: 'Every Sunday one beach',
    kind: 'GOOD_PRACTICE',
    lead: 'sweepers',
    description:
      'Since 2016 whoever has time meets on Sunday morning, sweeps one beach and has breakfast. There is no ' +
      'membership and no office. What is found is sorted on a bed sheet and photographed. Eighty towns have copied ' +
      'it; here is how.',
    goals: [14],
    targets: ['14.1'],
    countries: ['AUS'],
    basins: ['South Pacific', 'Indian Ocean'],
    communities: ['Marine pollution'],
    networks,
    registered: '2024-01-02',
    starts: '2016-01-03',
    deliverables: [['A beach every Sunday', null]],
    reports: [['Another fifty-two beaches', 'ON_TRACK', '2024-01-07']],
  },
  {
    number: 111,
    title: 'Farmers and fishers on one river',
    kind: 'PARTNERSHIP',
    lead: 'estuario',
    description:
      'What runs off the fields upstream feeds the algae that kill the clams downstream. Farmers and clam diggers ' +
      'of the same river meet every month, measure nitrogen together and agree on strips along the banks where ' +
      'nothing is spread. Whoever loses harvest to a strip is paid by those who gain clams.',
    partners: ['Fundación Mar Sereno', 'Cooperativa Almejeras del Sur', 'Asociación de Tambos del Este'],
    goals: [14, 6, 2],
    targets: ['14.1', '6.3', '6.6', '2.4'],
    countries: ['URY'],
    basins: ['South Atlantic'],
    communities: ['Marine pollution', 'Marine and coastal ecosystems management'],
    networks: ['ocean-conference', 'food-systems'],
    registered: '2024-06-24',
    starts: '2024-07-01',
    ends: '2027-06-30',
    resources: [money('315000'), staff('One facilitator, two laboratory assistants')],
    deliverables: [
      ['Strips along 40 kilometres of banks', '2025-12-31'],
      ['A third less nitrogen at the mouth', '2027-05-31'],
    ],
    reports: [
      ['Twenty-six kilometres so far', 'OFF_TRACK', '2025-07-08'],
      ['Forty-one kilometres', 'ON_TRACK', '2026-03-02'],
    ],
  },
  {
    number: 112,
    title: 'منح صغيرة لصيّادي المرجان السابقين',
    language: 'ar',
    lead: 'blueCoral',
    description:
      'تقدّم المؤسسة منحاً صغيرة لمن كانوا يعيشون من بيع المرجان كي يفتحوا عملاً آخر: إصلاح القوارب أو تربية المحار ' +
      'أو إرشاد الزوّار. يختار مجلس من أهل القرى من يحصل على المنحة، وتُنشر أسماء المشاريع ونتائجها كل عام.',
    goals: [14, 8],
    targets: ['14.7', '14.b'],
    countries: ['OMN', 'YEM'],
    basins: ['Indian Ocean'],
    communities: ['Coral reefs', 'Sustainable blue economy'],
    networks,
    registered: '2025-03-09',
    starts: '2025-04-01',
    ends: '2028-03-31',
    resources: [money('750000')],
    deliverables: [
      ['خمسون منحة في السنة الأولى', '2026-03-31'],
      ['مئتا منحة في المجموع', '2028-03-31'],
    ],
    reports: [['سبع وأربعون منحة', 'ON_TRACK', '2026-05-17']],
  },
]
