import { regionNames } from './region-names.ts';

/**
 * Names that a question may speak of though no source does: the world's countries, in the three languages
 * (from Unicode's data), and a few peoples, alliances and leaders that the news is full of. Only used to say
 * plainly that a source does not mention them; what a source does mention is known from the source.
 */
const others = `
  American; Americans; US; USA; U.S.; United States of America; America; UK; Britain; British; England; English; Scottish; Scotland; Wales; Ukrainian; Ukrainians;
  Taiwanese; Japanese; Indian; Indians; Korean; North Korean; South Korean; German; Germans; French; Italian;
  Spanish; Polish; Turkish; Iranian; Israeli; Syrian; Afghan; Pakistani; Canadian; Australian; Brazilian; Mexican;
  European; Europeans; European Union; EU; Kyiv; Kiev; Crimea; Donbas; Washington; White House; Pentagon; London;
  Paris; Berlin; Tokyo; Delhi; New Delhi; Brussels; Geneva; Tehran; Ankara; Seoul; Pyongyang; Taipei; Hong Kong; Xinjiang; Uyghur; Uyghurs; Tibet;
  NATO; United Nations; UN; UNSC; G7; G20; G-7; G-20; BRICS; ASEAN; AUKUS; Quad; WTO; IMF; World Bank; OPEC; SCO; IOC; FIFA; UNESCO;
  Gazprom; Rosneft; Huawei; Nord Stream; SWIFT; Kremlin; Interpol;
  Biden; Joe Biden; Trump; Donald Trump; Obama; Clinton; Kamala Harris; Blinken; Antony Blinken; Zelensky; Zelenskyy; Zelenskiy; Macron; Merkel;
  Scholz; Boris Johnson; Modi; Erdogan; Lukashenko; Kim Jong Un; Kishida; Medvedev; Shoigu; Guterres; Stoltenberg; Netanyahu; Hillary Clinton; Pelosi; Starmer; Li Keqiang;
  中美; 美中; 中欧; 欧中; 中日; 日中; 中印; 中英; 中德; 中法; 中韩; 中乌; 中台; 美俄; 俄美; 俄乌; 乌俄; 俄欧; 欧俄; 俄日; 俄印; 美国; 英国; 乌克兰; 台湾; 北约; 欧盟; 联合国; 拜登; 特朗普; 泽连斯基; 马克龙; 默克尔; 朔尔茨; 莫迪; 美方; 日方; 香港; 新疆; 西藏; 克里米亚; 布林肯; 绍伊古; 安理会; 华盛顿; 伦敦; 东京; 基辅;
  США; Великобритания; Украина; Украину; Украины; Украине; Украиной; Тайвань; Тайваня; Тайване; Тайваню; НАТО; ЕС; Евросоюз; Евросоюза; ООН; Байден; Байдена; Трамп; Трампа; Зеленский; Зеленского; Макрон;
  Макрона; Меркель; Шольц; Моди; Америка; Америки; Американский; Вашингтон; Лондон; Токио; Киев; Крым; Шойгу; Блинкен; Газпром; Япония; Японии; Индия; Индии; Германия; Германии; Франция; Франции; Европа; Европы
`;

// Short names that are also words of grammar count only in capitals.
const alsoWords = new Set([
  'us',
  'it',
  'un',
  'quad',
  'swift',
  'who',
  'polish',
  'turkey',
  'chad',
  'georgia',
  'jersey',
  'mali',
]);

interface WorldNames {
  readonly byLower: ReadonlyMap<string, string>;
  readonly firstWords: ReadonlySet<string>;
}

let known: WorldNames | undefined;

/** The names, gathered when they are first asked for. */
function names(): WorldNames {
  known ??= gatherNames();
  return known;
}

function gatherNames(): WorldNames {
  const listed = others
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
  const byLower = new Map(
    [...['en', 'zh', 'ru'].flatMap(regionNames), ...listed].map((name) => [name.toLowerCase(), name]),
  );
  const firstWords = new Set(
    [...byLower.keys()].flatMap((name) => (name.includes(' ') ? name.split(' ', 1) : [])),
  );
  return { byLower, firstWords };
}

/** The names of one word, in small letters; none that is a word of its own (“swift”). */
export function worldNameWords(): readonly string[] {
  return [...names().byLower.keys()].filter((lower) => !lower.includes(' ') && !alsoWords.has(lower));
}

/** Whether a name of several words begins with a word, in any case. */
export function beginsWorldName(word: string): boolean {
  return names().firstWords.has(word.toLowerCase());
}

/** Whether a word names a country, people, alliance or leader of the world; in any case unless it is a word too. */
export function isWorldName(word: string): boolean {
  const lower = word.toLowerCase();
  return names().byLower.has(lower) && (!alsoWords.has(lower) || word !== lower);
}

/** A name of the world as it is written (Ukraine for “ukraine”), any other as it is. */
export function toWorldSpelling(name: string): string {
  return names().byLower.get(name.toLowerCase()) ?? name;
}
