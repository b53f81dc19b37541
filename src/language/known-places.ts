import { regionNames } from './region-names.ts';

/** Names of regions that are no countries, and are other things in a text more often than not. */
const noCountries: ReadonlySet<string> = new Set(
  'European Union;Eurozone;United Nations;World;Outlying Oceania;Pseudo-Accents;Pseudo-Bidi;Unknown Region'.split(
    ';',
  ),
);
const otherCountries =
  'United States of America;USA;US;U.S.;UK;U.K.;Great Britain;Britain;England;Scotland;Wales;Northern Ireland;Soviet Union;USSR;Czech Republic;Turkey;Burma;Holland;Ivory Coast;Hong Kong;Macau;Palestine;DR Congo;Congo;Macedonia;West Germany;East Germany;Yugoslavia;Czechoslovakia;Prussia;Persia';
const cities =
  'Abu Dhabi;Accra;Addis Ababa;Algiers;Amsterdam;Ankara;Antwerp;Athens;Atlanta;Baghdad;Baku;Baltimore;Bangkok;Barcelona;Beijing;Beirut;Belfast;Belgrade;Berlin;Bern;Birmingham;Bogota;Boston;Brasilia;Bratislava;Brussels;Bucharest;Budapest;Buenos Aires;Cairo;Canberra;Caracas;Chicago;Cologne;Constantinople;Copenhagen;Dallas;Damascus;Delhi;Denver;Detroit;Dhaka;Doha;Dresden;Dubai;Dublin;Edinburgh;Florence;Frankfurt;Geneva;Glasgow;Gothenburg;Guangzhou;Hamburg;Hanoi;Havana;Helsinki;Hiroshima;Houston;Islamabad;Istanbul;Jakarta;Jerusalem;Johannesburg;Kabul;Kathmandu;Kazan;Kharkiv;Khartoum;Kiev;Kinshasa;Kuala Lumpur;Kyiv;Kyoto;Lagos;Leeds;Leipzig;Lima;Lisbon;Liverpool;London;Los Angeles;Lyon;Madrid;Manchester;Manila;Marseille;Mecca;Melbourne;Mexico City;Miami;Milan;Minsk;Montreal;Moscow;Mumbai;Munich;Nairobi;Naples;New Delhi;New Orleans;New York;New York City;Nice;Odessa;Osaka;Oslo;Ottawa;Oxford;Paris;Philadelphia;Phoenix;Prague;Pyongyang;Quito;Riga;Rio de Janeiro;Riyadh;Rome;Rotterdam;San Francisco;Santiago;Sarajevo;Seattle;Seoul;Seville;Shanghai;Shenzhen;Sochi;Sofia;St. Petersburg;Stockholm;Strasbourg;Stuttgart;Sydney;São Paulo;Taipei;Tallinn;Tashkent;Tbilisi;Tehran;Tel Aviv;The Hague;Tokyo;Toronto;Tripoli;Tunis;Turin;Ulaanbaatar;Vancouver;Venice;Versailles;Vienna;Vilnius;Vladivostok;Warsaw;Washington;Washington, D.C.;Wuhan;Yerevan;Zagreb;Zurich;Москва;Пекин;Киев;Минск;Лондон;Париж;Вашингтон;Токио;Берлин;Женева;Брюссель;Санкт-Петербург';
const regions =
  'Africa;Alaska;Alabama;Antarctica;Arizona;Asia;Bavaria;Brittany;California;Caribbean;Carolina;Colorado;Connecticut;Crimea;Donbas;Europe;Florida;Georgia;Hawaii;Illinois;Indiana;Kansas;Kentucky;Latin America;Louisiana;Maryland;Massachusetts;Michigan;Middle East;Minnesota;Missouri;Montana;Nebraska;Nevada;New England;New Jersey;New Mexico;Normandy;North Africa;North America;North Carolina;Ohio;Oklahoma;Ontario;Oregon;Pennsylvania;Quebec;Saxony;Siberia;Sicily;South America;South Carolina;Tennessee;Texas;Tibet;Tuscany;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;Xinjiang';

let countries: ReadonlySet<string> | undefined;

/** Countries, from Unicode's names of regions, with the short names that English writes. */
function countryNames(): ReadonlySet<string> {
  countries ??= new Set([
    ...regionNames('en')
      .filter((name) => !noCountries.has(name))
      .map((name) => name.replace(' & ', ' and ')),
    ...otherCountries.split(';'),
  ]);
  return countries;
}

const placeNames: ReadonlySet<string> = new Set([...cities.split(';'), ...regions.split(';')]);

/** Whether a name, as written in English, is that of a country. */
export function isCountry(name: string): boolean {
  return countryNames().has(name);
}

/** Whether a name is that of a country, or of a city or region that the news often names. */
export function isKnownPlace(name: string): boolean {
  return countryNames().has(name) || placeNames.has(name);
}
