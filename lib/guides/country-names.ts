import type { CountryCode } from './countries';
import type { PortalLanguage } from './languages';

/**
 * What the other languages call the countries, for pages of SAAS that are not English. As data, because the browser's
 * own list takes a page more than 20 ms (Chromium 156, 2026-11). From the Unicode CLDR (Node 20, 2026-11); that SAAS
 * would write them so is inferred.
 */
const order = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE';

const names: Readonly<Record<Exclude<PortalLanguage, 'en'>, string>> = {
  bg: 'Австрия|Белгия|България|Хърватия|Кипър|Чехия|Дания|Естония|Финландия|Франция|Германия|Гърция|Унгария|Исландия|Ирландия|Италия|Латвия|Лихтенщайн|Литва|Люксембург|Малта|Нидерландия|Норвегия|Полша|Португалия|Румъния|Словакия|Словения|Испания|Швеция',
  cs: 'Rakousko|Belgie|Bulharsko|Chorvatsko|Kypr|Česko|Dánsko|Estonsko|Finsko|Francie|Německo|Řecko|Maďarsko|Island|Irsko|Itálie|Lotyšsko|Lichtenštejnsko|Litva|Lucembursko|Malta|Nizozemsko|Norsko|Polsko|Portugalsko|Rumunsko|Slovensko|Slovinsko|Španělsko|Švédsko',
  da: 'Østrig|Belgien|Bulgarien|Kroatien|Cypern|Tjekkiet|Danmark|Estland|Finland|Frankrig|Tyskland|Grækenland|Ungarn|Island|Irland|Italien|Letland|Liechtenstein|Litauen|Luxembourg|Malta|Nederlandene|Norge|Polen|Portugal|Rumænien|Slovakiet|Slovenien|Spanien|Sverige',
  de: 'Österreich|Belgien|Bulgarien|Kroatien|Zypern|Tschechien|Dänemark|Estland|Finnland|Frankreich|Deutschland|Griechenland|Ungarn|Island|Irland|Italien|Lettland|Liechtenstein|Litauen|Luxemburg|Malta|Niederlande|Norwegen|Polen|Portugal|Rumänien|Slowakei|Slowenien|Spanien|Schweden',
  el: 'Αυστρία|Βέλγιο|Βουλγαρία|Κροατία|Κύπρος|Τσεχία|Δανία|Εσθονία|Φινλανδία|Γαλλία|Γερμανία|Ελλάδα|Ουγγαρία|Ισλανδία|Ιρλανδία|Ιταλία|Λετονία|Λιχτενστάιν|Λιθουανία|Λουξεμβούργο|Μάλτα|Κάτω Χώρες|Νορβηγία|Πολωνία|Πορτογαλία|Ρουμανία|Σλοβακία|Σλοβενία|Ισπανία|Σουηδία',
  es: 'Austria|Bélgica|Bulgaria|Croacia|Chipre|Chequia|Dinamarca|Estonia|Finlandia|Francia|Alemania|Grecia|Hungría|Islandia|Irlanda|Italia|Letonia|Liechtenstein|Lituania|Luxemburgo|Malta|Países Bajos|Noruega|Polonia|Portugal|Rumanía|Eslovaquia|Eslovenia|España|Suecia',
  et: 'Austria|Belgia|Bulgaaria|Horvaatia|Küpros|Tšehhi|Taani|Eesti|Soome|Prantsusmaa|Saksamaa|Kreeka|Ungari|Island|Iirimaa|Itaalia|Läti|Liechtenstein|Leedu|Luksemburg|Malta|Holland|Norra|Poola|Portugal|Rumeenia|Slovakkia|Sloveenia|Hispaania|Rootsi',
  fi: 'Itävalta|Belgia|Bulgaria|Kroatia|Kypros|Tšekki|Tanska|Viro|Suomi|Ranska|Saksa|Kreikka|Unkari|Islanti|Irlanti|Italia|Latvia|Liechtenstein|Liettua|Luxemburg|Malta|Alankomaat|Norja|Puola|Portugali|Romania|Slovakia|Slovenia|Espanja|Ruotsi',
  fr: 'Autriche|Belgique|Bulgarie|Croatie|Chypre|Tchéquie|Danemark|Estonie|Finlande|France|Allemagne|Grèce|Hongrie|Islande|Irlande|Italie|Lettonie|Liechtenstein|Lituanie|Luxembourg|Malte|Pays-Bas|Norvège|Pologne|Portugal|Roumanie|Slovaquie|Slovénie|Espagne|Suède',
  ga: 'an Ostair|an Bheilg|an Bhulgáir|an Chróit|an Chipir|an tSeicia|an Danmhairg|an Eastóin|an Fhionlainn|an Fhrainc|an Ghearmáin|an Ghréig|an Ungáir|an Íoslainn|Éire|an Iodáil|an Laitvia|Lichtinstéin|an Liotuáin|Lucsamburg|Málta|an Ísiltír|an Iorua|an Pholainn|an Phortaingéil|an Rómáin|an tSlóvaic|an tSlóivéin|an Spáinn|an tSualainn',
  hr: 'Austrija|Belgija|Bugarska|Hrvatska|Cipar|Češka|Danska|Estonija|Finska|Francuska|Njemačka|Grčka|Mađarska|Island|Irska|Italija|Latvija|Lihtenštajn|Litva|Luksemburg|Malta|Nizozemska|Norveška|Poljska|Portugal|Rumunjska|Slovačka|Slovenija|Španjolska|Švedska',
  hu: 'Ausztria|Belgium|Bulgária|Horvátország|Ciprus|Csehország|Dánia|Észtország|Finnország|Franciaország|Németország|Görögország|Magyarország|Izland|Írország|Olaszország|Lettország|Liechtenstein|Litvánia|Luxemburg|Málta|Hollandia|Norvégia|Lengyelország|Portugália|Románia|Szlovákia|Szlovénia|Spanyolország|Svédország',
  it: 'Austria|Belgio|Bulgaria|Croazia|Cipro|Cechia|Danimarca|Estonia|Finlandia|Francia|Germania|Grecia|Ungheria|Islanda|Irlanda|Italia|Lettonia|Liechtenstein|Lituania|Lussemburgo|Malta|Paesi Bassi|Norvegia|Polonia|Portogallo|Romania|Slovacchia|Slovenia|Spagna|Svezia',
  lt: 'Austrija|Belgija|Bulgarija|Kroatija|Kipras|Čekija|Danija|Estija|Suomija|Prancūzija|Vokietija|Graikija|Vengrija|Islandija|Airija|Italija|Latvija|Lichtenšteinas|Lietuva|Liuksemburgas|Malta|Nyderlandai|Norvegija|Lenkija|Portugalija|Rumunija|Slovakija|Slovėnija|Ispanija|Švedija',
  lv: 'Austrija|Beļģija|Bulgārija|Horvātija|Kipra|Čehija|Dānija|Igaunija|Somija|Francija|Vācija|Grieķija|Ungārija|Islande|Īrija|Itālija|Latvija|Lihtenšteina|Lietuva|Luksemburga|Malta|Nīderlande|Norvēģija|Polija|Portugāle|Rumānija|Slovākija|Slovēnija|Spānija|Zviedrija',
  mt: 'l-Awstrija|il-Belġju|il-Bulgarija|il-Kroazja|Ċipru|ir-Repubblika Ċeka|id-Danimarka|l-Estonja|il-Finlandja|Franza|il-Ġermanja|il-Greċja|l-Ungerija|l-Iżlanda|l-Irlanda|l-Italja|il-Latvja|il-Liechtenstein|il-Litwanja|il-Lussemburgu|Malta|in-Netherlands|in-Norveġja|il-Polonja|il-Portugall|ir-Rumanija|is-Slovakkja|is-Slovenja|Spanja|l-Iżvezja',
  nl: 'Oostenrijk|België|Bulgarije|Kroatië|Cyprus|Tsjechië|Denemarken|Estland|Finland|Frankrijk|Duitsland|Griekenland|Hongarije|IJsland|Ierland|Italië|Letland|Liechtenstein|Litouwen|Luxemburg|Malta|Nederland|Noorwegen|Polen|Portugal|Roemenië|Slowakije|Slovenië|Spanje|Zweden',
  pl: 'Austria|Belgia|Bułgaria|Chorwacja|Cypr|Czechy|Dania|Estonia|Finlandia|Francja|Niemcy|Grecja|Węgry|Islandia|Irlandia|Włochy|Łotwa|Liechtenstein|Litwa|Luksemburg|Malta|Holandia|Norwegia|Polska|Portugalia|Rumunia|Słowacja|Słowenia|Hiszpania|Szwecja',
  pt: 'Áustria|Bélgica|Bulgária|Croácia|Chipre|Tchéquia|Dinamarca|Estônia|Finlândia|França|Alemanha|Grécia|Hungria|Islândia|Irlanda|Itália|Letônia|Liechtenstein|Lituânia|Luxemburgo|Malta|Países Baixos|Noruega|Polônia|Portugal|Romênia|Eslováquia|Eslovênia|Espanha|Suécia',
  ro: 'Austria|Belgia|Bulgaria|Croația|Cipru|Cehia|Danemarca|Estonia|Finlanda|Franța|Germania|Grecia|Ungaria|Islanda|Irlanda|Italia|Letonia|Liechtenstein|Lituania|Luxemburg|Malta|Țările de Jos|Norvegia|Polonia|Portugalia|România|Slovacia|Slovenia|Spania|Suedia',
  sk: 'Rakúsko|Belgicko|Bulharsko|Chorvátsko|Cyprus|Česko|Dánsko|Estónsko|Fínsko|Francúzsko|Nemecko|Grécko|Maďarsko|Island|Írsko|Taliansko|Lotyšsko|Lichtenštajnsko|Litva|Luxembursko|Malta|Holandsko|Nórsko|Poľsko|Portugalsko|Rumunsko|Slovensko|Slovinsko|Španielsko|Švédsko',
  sl: 'Avstrija|Belgija|Bolgarija|Hrvaška|Ciper|Češka|Danska|Estonija|Finska|Francija|Nemčija|Grčija|Madžarska|Islandija|Irska|Italija|Latvija|Lihtenštajn|Litva|Luksemburg|Malta|Nizozemska|Norveška|Poljska|Portugalska|Romunija|Slovaška|Slovenija|Španija|Švedska',
  sv: 'Österrike|Belgien|Bulgarien|Kroatien|Cypern|Tjeckien|Danmark|Estland|Finland|Frankrike|Tyskland|Grekland|Ungern|Island|Irland|Italien|Lettland|Liechtenstein|Litauen|Luxemburg|Malta|Nederländerna|Norge|Polen|Portugal|Rumänien|Slovakien|Slovenien|Spanien|Sverige',
};

/** The countries as one of these languages calls them: name → code; none for any other language. */
export function countriesIn(language: string): readonly (readonly [name: string, code: CountryCode])[] {
  const all = Object.hasOwn(names, language) ? names[language as keyof typeof names].split('|') : [];
  const codes = order.split(' ') as CountryCode[];
  return all.map((name, at) => [name, codes[at] as CountryCode]);
}

/** The languages of each country, where its own name is not English. */
const own =
  'AT:de BE:fr BE:nl BE:de BG:bg HR:hr CY:el CZ:cs DK:da EE:et FI:fi FI:sv FR:fr DE:de GR:el HU:hu IE:ga IT:it LV:lv LI:de LT:lt LU:fr LU:de MT:mt NL:nl PL:pl PT:pt RO:ro SK:sk SI:sl ES:es SE:sv';

/** What the countries call themselves: a list on an English page may use these. */
export function ownNames(): readonly (readonly [name: string, code: CountryCode])[] {
  return [
    ['Norge', 'NO'],
    ['Noreg', 'NO'],
    ['Ísland', 'IS'],
    ...own.split(' ').flatMap((pair) => {
      const [code, language = ''] = pair.split(':');
      return countriesIn(language).filter((one) => one[1] === code);
    }),
  ];
}

/** The languages in which country names are known besides English. */
export const countryLanguages = Object.keys(names);
