import type { Entity } from '../../knowledge/schema.ts';

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Months and days: capitalised, and no names. */
export const calendarWords = list(`
  January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug
  Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter AD BC BCE CE
`);

/** Titles and offices that stand before a person's name. */
export const titleWords = list(`
  President Vice-President Vice Prime Minister Ministers Premier Chancellor Secretary Undersecretary Deputy Foreign
  Defence Defense Interior Finance State Councilor Councillor Counselor Senator Sen. Governor Gov. Mayor Congressman
  Congresswoman Representative Rep. MP MEP MSP Ambassador Envoy Spokesman Spokeswoman Spokesperson Director Chairman
  Chairwoman Chairperson Chair Chief Executive Leader CEO CFO Judge Justice Attorney Prosecutor General Gen. Marshal
  Admiral Commander Colonel Col. Major Captain Capt. Lieutenant Lt. Sergeant Sgt. Dr. Dr Doctor Prof. Professor Mr.
  Mr Mrs. Mrs Ms. Ms Miss Sir Dame Lord Lady King Queen Prince Princess Emperor Empress Tsar Sultan Khan Duke Duchess
  Earl Count Countess Baron Baroness Pope Cardinal Archbishop Bishop Father Brother Sister Rev. Reverend Rabbi Imam
  Saint St. Sheikh Ayatollah Coach Former Acting Interim First Second
`);

/** Titles that are part of how one is known, where but one name follows: Pope Leo, Lady Jane. */
export const lastingTitles = list(`
  King Queen Prince Princess Emperor Empress Tsar Sultan Pope Saint St. Lord Lady Sir Dame Duke Duchess Earl Count
  Baron Father Brother Sister Sheikh Ayatollah
`);

/** Lower-case words for what a person is, as they stand before or behind a name. */
export const occupation =
  /^(?:president|premier|king|queen|prince|princess|emperor|pope|assistant|spokes(?:man|woman|person)|head|chief|chair|quarterback|linebacker|cornerback|lineman|safety|tackle|guard|captain|coach|journalist|scientist|architect|poet|monk|priest|bishop|saint|diplomat|ambassador|senator|deputy|mp|secretary|minister|chancellor|mayor|judge|lawyer|general|colonel|astronaut|student|magnate|attorney|theologian|biologist|(?!(?:after|under|over|former|other|another|however|further|together|whether|rather|either|neither|number|order|power|river|water|winter|summer|member|later|earlier|greater|upper|lower|major|minor|for|nor|per|ever|never|prior|super|border|center|quarter|chapter|letter|paper|matter|november|september|october|december|human|woman|german|roman|norman|ottoman|common|christian|asian|indian|russian|italian|canadian|australian|brazilian)$)[a-z]{2,}(?:ist|ian|man|woman|or|er|eer))$/;

/** Words of origin before an office: Chinese, Russian, American. */
export const originWord =
  /^(?:\p{Lu}\p{L}+(?:ese|ian|ean|ish|iot|aeli|istani|aqi|eni|hai)|African|Byzantine|Ottoman|American|Mexican|German|Roman|French|Dutch|Greek|Czech|Thai|Swiss|Turk|Cuban|Afghan|Kazakh|Uzbek|Norman|Conservative|Labour|Republican|Democratic|Democrat|Liberal)$/u;

/** Words by which a name shows its kind; those of organisations stand at its end or before “of”. */
export const kindWords: readonly { readonly kind: Entity['kind']; readonly words: ReadonlySet<string> }[] = [
  {
    kind: 'agreement',
    words:
      list(`Treaty Treaties Agreement Agreements Pact Accord Accords Convention Protocol Act Charter Edict Compact
      Declaration Memorandum Concordat`),
  },
  {
    kind: 'event',
    words:
      list(`Games Olympics Olympic War Wars Battle Summit Festival Cup Bowl Championship Championships Revolution
      Rebellion Uprising Massacre Siege Plague Reformation Renaissance Holocaust Crusade Forum Conference
      Expo Marathon Referendum`),
  },
  {
    kind: 'project',
    words: list(
      `Initiative Program Programme Project Mission Pipeline Plan Scheme Campaign Railway Corridor`,
    ),
  },
  {
    kind: 'place',
    words:
      list(`River Mountain Mountains Island Islands Isle City County Town Village Street Avenue Ave Road Freeway Highway Boulevard Market Gallery Square Sea Ocean
      Lake Bay Gulf Strait Valley Park Stadium Airport Arena Hall Palace Castle Cathedral Tower Bridge Kingdom Republic
      Province Territory District Peninsula Desert Forest Jungle Rainforest Basin Coast Beach Harbour Harbor Port Station
      Plateau Hills Hill Cape Canal Theatre Theater Building Center Centre Cemetery Garden Gardens Embassy House`),
  },
  {
    kind: 'organisation',
    words:
      list(`Ministry Department Council Committee Subcommittee Commission Company Corporation Corp Inc Ltd Limited LLC
      PLC Group Holdings University College School Institute Academy Bank Fund Foundation Union Agency Administration
      Authority Association Society Federation Confederation League Alliance Organisation Organization Party Parliament
      Senate Congress Assembly Court Police Army Navy Force Forces Guard Fleet Church Press News Times Post Mail Journal
      Network Networks Television Radio Broadcasting Studios Studio Pictures Records Entertainment Theatres Laboratory
      Laboratories Observatory Museum Library Hospital Office Bureau Board Panel Team Club Order Brigade Regiment Cabinet
      Government Chamber Tribunal Airlines Airways Motors Industries Systems Technologies Bloc Secretariat Front Movement
      Medicine Sciences Service Services Exchange`),
  },
];

/** Names that “of” may join with what follows, beside those that show a kind. */
export const ofWords = list(
  'University Bank House Office Church Republic State States People Peoples Journal Knights',
);

/** Acronyms that a reader knows without their names. */
export const knownAcronyms = list(`
  NATO NASA UN EU UNESCO UNICEF WHO IMF WTO BBC CNN NBC CBS ABC ESPN FIFA UEFA IOC OPEC NFL NBA MLB NHL FBI CIA NSA FCC
  FDA EPA IPCC ASEAN BRICS OSCE IAEA ICC ECB MIT IBM AT&T ITV RAF SNP GOP CDU SPD ANC PLO IRA KGB FSB ESA TASS RIA AFP
`);

/** Given names common enough to tell a person by. */
export const givenNames = list(`
  Adam Alan Albert Alec Alex Alexander Alice Andrew Angela Ann Anna Anne Anthony Antonio Arthur Barbara Barry Benjamin
  Bennie Bernard Bill Bob Boris Brian Bruce Carl Carlos Caroline Catherine Charles Charlie Chris Christopher
  Claude Daniel David Deborah Dennis Dmitry Donald Dorothy Douglas Edgar Edward Elizabeth Emily Emma Eric Ernest Eugene
  Eva Francis Frank Franklin Franz Fred Frederick Friedrich Gary Geoffrey George Gerald Gordon Greg Gregory Guy Hannah
  Hans Harold Harry Heinrich Helen Henri Henry Herbert Howard Hugh Hugo Ian Igor Isaac Ivan Jack Jacob Jacques James Jan
  Jane Jared Jason Jean Jeff Jeffrey Jennifer Jeremy Jerry Jessica Jim Jimmy Joan Joe Johann Johannes John Jonathan Jose
  José Joseph Josh Joshua Juan Julia Julian Karen Karl Kate Keith Kenneth Kevin Kim Larry Laura Lawrence Lee Leo Leon
  Leonard Leonid Lewis Linda Lisa Louis Louise Lucas Luke Maria Marie Mario Mark Martha Martin Mary Matthew Max
  Michael Michel Miguel Mike Mikhail Mohammed Muhammad Nancy Neil Nicholas Nick Nicolas Nikolai Norman Oliver Olivia
  Oscar Otto Patricia Patrick Paul Pedro Peter Philip Philippe Pierre Ralph Raymond Rebecca Richard Robert Roger Roland
  Ronald Rupert Ruth Ryan Samuel Sandra Sara Sarah Scott Sean Sebastian Sergei Sergey Simon Sophia Sophie Stanley Stephen
  Steve Steven Stewart Stuart Susan Sylvester Ted Terry Theodore Thomas Tim Timothy Tom Tony Vernon Victor Victoria
  Vincent Vladimir Walter Warren Wayne Wernher Wilhelm William Willy Winston Woodrow Xavier Yuri
`);
