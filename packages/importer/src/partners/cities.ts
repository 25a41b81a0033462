import { lookupKey } from '../text.ts'

/**
 * Whether a text is one of the cities that are written behind organizations: "Asian Productivity Organization, Tokyo,
 * Japan". Capitals and seats of organizations; a city that is missing leaves the line in one piece at worst, since what
 * stands between an organization and a country is taken for its city.
 */
export const isCity = (text: string): boolean => cities.has(lookupKey(text))

const cities: ReadonlySet<string> = new Set(
  `
  Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Adelaide, Alexandria, Algiers, Amman, Amsterdam, Ankara, Antananarivo,
  Antwerp, Apia, Arusha, Asuncion, Athens, Auckland, Baghdad, Baku, Bali, Bamako, Bangalore, Bangkok, Banjul, Barcelona,
  Basel, Beijing, Beirut, Belfast, Belgrade, Belmopan, Bergen, Berkeley, Berlin, Bern, Bilbao, Bogor, Bogota, Bologna,
  Bonn, Bordeaux, Boston, Boulder, Brasilia, Bratislava, Bremen, Brest, Bridgetown, Brighton, Brisbane, Bristol, Brussels,
  Bucharest, Budapest, Buenos Aires, Busan, Cairo, Calcutta, Cambridge, Canberra, Cape Coast, Cape Town, Caracas,
  Cardiff, Cartagena, Casablanca, Castries, Cebu, Chennai, Chicago, Chittagong, Colombo, Conakry, Copenhagen, Cotonou,
  Dakar, Dar es Salaam, Darwin, Davis, Delhi, Dhaka, Djibouti, Doha, Douala, Dubai, Dublin, Durban, Edinburgh, Eindhoven,
  Entebbe, Florence, Frankfurt, Freetown, Fukuoka, Gaborone, Galway, Gdansk, Gdynia, Geneva, Genoa, Georgetown, Ghent,
  Gland, Glasgow, Gothenburg, Grenoble, Guangzhou, Guatemala City, Guayaquil, Hague, Halifax, Hamburg, Hanoi, Harare,
  Havana, Heidelberg, Helsinki, Hiroshima, Hobart, Ho Chi Minh City, Hong Kong, Honiara, Honolulu, Houston, Hyderabad,
  Ibadan, Islamabad, Istanbul, Jakarta, Jeddah, Jerusalem, Johannesburg, Kampala, Karachi, Kathmandu, Khartoum, Kiel,
  Kigali, Kingston, Kingstown, Kinshasa, Kobe, Kolkata, Kuala Lumpur, Kuwait City, Kyiv, Kyoto, La Jolla, La Paz, Lagos,
  Lahore, Leiden, Leipzig, Libreville, Lilongwe, Lima, Lisbon, Lisboa, Liverpool, Ljubljana, Lome, London, Los Angeles,
  Luanda, Lucknow, Lund, Lusaka, Luxembourg, Lyon, Madrid, Majuro, Malaga, Male, Malmo, Managua, Manchester, Manila,
  Maputo, Marseille, Melbourne, Mexico City, Miami, Milan, Mogadishu, Mombasa, Mona, Monrovia, Monterey, Montevideo,
  Montpellier, Montreal, Moroni, Moscow, Mumbai, Munich, Nagasaki, Nairobi, Nantes, Naples, Nassau, Neuchatel, New Delhi,
  New York, New York City, Niamey, Nice, Nicosia, Nottingham, Noumea, Nouakchott, Nuku'alofa, Oldenburg, Osaka, Oslo,
  Ottawa, Ouagadougou, Oxford, Padua, Pago Pago, Panama City, Papeete, Paramaribo, Paris, Perth, Philadelphia, Phnom Penh,
  Podgorica, Port Louis, Port Moresby, Port of Spain, Port Vila, Porto, Port-au-Prince, Porto-Novo, Potsdam, Prague,
  Praia, Pretoria, Pune, Quebec, Quezon City, Quito, Rabat, Reykjavik, Riga, Rio de Janeiro, Rio, Riyadh, Rome, Rosario,
  Roseau, Rostock, Rotterdam, San Diego, San Francisco, San Jose, San Juan, San Salvador, Sanaa, Santa Barbara,
  Santa Cruz, Santander, Santiago, Santiago de Chile, Santo Domingo, Sao Paulo, Sarajevo, Seattle, Seoul, Seville,
  Shanghai, Shenzhen, Skopje, Sofia, Southampton, Stockholm, Strasbourg, Stuttgart, Suva, Sydney, Taipei, Tallinn,
  Tarawa, Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, The Hague, Tirana, Tokyo, Toronto, Toulouse, Trieste,
  Tripoli, Trondheim, Tromso, Tunis, Turin, Turku, Uppsala, Utrecht, Valencia, Valletta, Valparaiso, Vancouver, Venice,
  Victoria, Vienna, Vientiane, Vigo, Vilnius, Virginia, Wageningen, Warsaw, Washington, Washington DC, Washington D.C.,
  Wellington, Windhoek, Yangon, Yaounde, Yokohama, York, Zagreb, Zanzibar, Zurich,
  Alaska, Arizona, California, Colorado, Connecticut, Florida, Georgia, Hawaii, Illinois, Maine, Maryland,
  Massachusetts, Michigan, Minnesota, New Jersey, New South Wales, North Carolina, Nova Scotia, Ohio, Ontario, Oregon,
  Pennsylvania, Queensland, Rhode Island, South Carolina, Tasmania, Texas, Tamil Nadu, Kerala, Goa, DC, D.C., CA, FL,
  MA, MD, NY, VA, WA, NJ, Bizkaia, Catalonia, Flanders, Scotland, Wales, England, Northern Ireland
  `
    .split(',')
    .map((city) => lookupKey(city)),
)
