/**
 * States with the adjectives and the seats of government that stand for them, so that "Russian troops"
 * and "Moscow said" name Russia: name | demonyms | metonyms. General knowledge, no data of a subject.
 */
const table = `
Afghanistan|Afghan,Afghans|Kabul
Armenia|Armenian,Armenians|Yerevan
Australia|Australian,Australians|Canberra
Austria|Austrian,Austrians|
Azerbaijan|Azerbaijani,Azerbaijanis|Baku
Belarus|Belarusian,Belarusians|Minsk
Belgium|Belgian,Belgians|
Brazil|Brazilian,Brazilians|Brasilia
Bulgaria|Bulgarian,Bulgarians|Sofia
Canada|Canadian,Canadians|Ottawa
China|Chinese|Beijing
Croatia|Croatian,Croatians|Zagreb
Cuba|Cuban,Cubans|Havana
Czech Republic|Czech,Czechs|Prague
Denmark|Danish,Danes|Copenhagen
Egypt|Egyptian,Egyptians|Cairo
Estonia|Estonian,Estonians|Tallinn
Finland|Finnish,Finns|Helsinki
France|French|Paris
Georgia|Georgian,Georgians|Tbilisi
Germany|German,Germans|Berlin
Greece|Greek,Greeks|Athens
Hungary|Hungarian,Hungarians|Budapest
India|Indian,Indians|New Delhi
Iran|Iranian,Iranians|Tehran
Iraq|Iraqi,Iraqis|Baghdad
Ireland|Irish|Dublin
Israel|Israeli,Israelis|Jerusalem
Italy|Italian,Italians|Rome
Japan|Japanese|Tokyo
Kazakhstan|Kazakh,Kazakhs,Kazakhstani,Kazakhstanis|Astana,Nur-Sultan
Kyrgyzstan|Kyrgyz|Bishkek
Latvia|Latvian,Latvians|Riga
Lebanon|Lebanese|Beirut
Libya|Libyan,Libyans|Tripoli
Lithuania|Lithuanian,Lithuanians|Vilnius
Mexico|Mexican,Mexicans|
Moldova|Moldovan,Moldovans|Chisinau
Netherlands|Dutch|The Hague
North Korea|North Korean,North Koreans|Pyongyang
Norway|Norwegian,Norwegians|Oslo
Pakistan|Pakistani,Pakistanis|Islamabad
Poland|Polish,Poles|Warsaw
Portugal|Portuguese|Lisbon
Romania|Romanian,Romanians|Bucharest
Russia|Russian,Russians|Moscow,the Kremlin
Saudi Arabia|Saudi,Saudis|Riyadh
Serbia|Serbian,Serbs|Belgrade
Slovakia|Slovak,Slovaks|Bratislava
South Korea|South Korean,South Koreans|Seoul
Spain|Spanish,Spaniards|Madrid
Sweden|Swedish,Swedes|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian,Syrians|Damascus
Taiwan|Taiwanese|Taipei
Turkey|Turkish,Turks|Ankara
Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
United Kingdom|British,Britons,Britain|London,Downing Street
United States|American,Americans|Washington,the White House,the Pentagon,US,USA
Uzbekistan|Uzbek,Uzbeks|Tashkent
Venezuela|Venezuelan,Venezuelans|Caracas
Vietnam|Vietnamese|Hanoi
`;

export interface StateNames {
  readonly name: string;
  readonly demonyms: readonly string[];
  readonly metonyms: readonly string[];
}

export const states: readonly StateNames[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', demonyms = '', metonyms = ''] = row.split('|');
    const list = (cell: string) => cell.split(',').filter((word) => word !== '');
    return { name, demonyms: list(demonyms), metonyms: list(metonyms) };
  });
