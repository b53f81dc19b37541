function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words of grammar: they join what a question is about and are no part of it. */
export const englishStopWords = list(`
  a an the this that these those there here it its itself he him his himself she her hers herself they them their
  theirs themselves i me my mine myself we us our ours ourselves you your yours yourself one ones
  and or but nor so yet if then than as of in on at by to from for with without within into onto upon about above
  below under over between among amongst across through throughout during before after since against
  toward towards around along beside besides near off out up down per via amid despite except concerning regarding
  be am is are was were been being do does did doing done have has had having will would shall should can could may
  might must ought need dare let
  who whom whose what which when where why how whatever whichever whoever
  not no never none neither either both all any some each every few many much more most other others another such
  same own only just now even also too very quite rather really still already ever once always often
  isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't cannot couldn't
  shouldn't mustn't needn't oughtn't mightn't ain't i'm i've i'd i'll you're you've you'll he's she's it's we're we've we'd we'll
  they're they've they'd they'll he'd he'll she'd she'll you'd it'd it'll that'd that'll there'd there'll who've who'll what'll
  where'll when'll how'll that's
  there's what's who's where's when's how's why's let's
  s t d ll re ve m etc eg ie vs versus whether while because though although however therefore thus hence
  get gets got getting make makes made take takes took taken come comes came go goes went going gone put set
  thing things something anything nothing someone anyone everybody everyone anybody nobody somebody kind sort way
  ways lot lots bit like
`);

/** What people say around a question rather than in it: greetings, softeners, chat words, talk of the account. */
export const englishFiller = list(`
  please pls plz plss thanks thx ty hi hello hey heya hiya howdy hallo yo sup greetings ok okay kk well oh ah um uh hmm erm lol lmao lmfao rofl
  haha hahaha xd ngl tbh fr frfr imo imho idk ikr smh omg wtf tf bro bruh dude mate man guys fam folks bot sir ma'am mr mrs ms miss dr
  dear just actually basically literally honestly exactly really kinda sorta gonna wanna gotta tho yeah yep nope
  tell know wonder wondering curious explain write show give remind wanna ask asking question quick anyone idea clue
  deal scoop tea tl tldr dumb sounds silly stupid super whole btw rn asap umm uhh nah outta dudes hyped yall y'all aight alright yess cmon gimme lemme dunno
  seriously vibing yapping thingy stuff whatever hella lowkey highkey bruv innit cheers kindly sorry
  article account source text story news piece report reported reportedly according mention mentioned say says said
  saying tell tells told talk state stated remark remarks
  inform advise clarify float floated pitch pitched noob confused forgot forget
`);

/** Chat spellings that no edit distance would bring home. */
export const chatSpellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'you',
    ur: 'your',
    r: 'are',
    y: 'why',
    n: 'and',
    b4: 'before',
    w: 'with',
    wen: 'when',
    wat: 'what',
    wut: 'what',
    wot: 'what',
    waht: 'what',
    hwat: 'what',
    wht: 'what',
    whta: 'what',
    whats: "what's",
    "what'd": 'what',
    "who'd": 'who',
    "how'd": 'how',
    "why'd": 'why',
    "when'd": 'when',
    wats: "what's",
    wer: 'where',
    wher: 'where',
    wheres: "where's",
    hwo: 'how',
    hw: 'how',
    hows: "how's",
    whos: "who's",
    hoo: 'who',
    whn: 'when',
    wy: 'why',
    wich: 'which',
    whch: 'which',
    abt: 'about',
    abot: 'about',
    bout: 'about',
    abuot: 'about',
    teh: 'the',
    si: 'is',
    rly: 'really',
    srsly: 'seriously',
    adn: 'and',
    nad: 'and',
    ahve: 'have',
    hav: 'have',
    taht: 'that',
    thier: 'their',
    wiht: 'with',
    fo: 'of',
    ot: 'to',
    da: 'the',
    bc: 'because',
    cuz: 'because',
    coz: 'because',
    cos: 'because',
    ppl: 'people',
    govt: 'government',
    prez: 'president',
    pres: 'president',
    yr: 'year',
    yrs: 'years',
    mth: 'month',
    mths: 'months',
    bn: 'billion',
    bln: 'billion',
    mn: 'million',
    b: 'be',
    btw: 'btw',
    btwn: 'between',
    bw: 'between',
    thru: 'through',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    tmw: 'tomorrow',
    tomoz: 'tomorrow',
    ystd: 'yesterday',
    dis: 'this',
    dat: 'that',
    dey: 'they',
    woz: 'was',
    wuz: 'was',
    wos: 'was',
    wiv: 'with',
    wif: 'with',
    wid: 'with',
    duz: 'does',
    wana: 'wanna',
    abowt: 'about',
    bofe: 'both',
    boff: 'both',
    dem: 'them',
    fink: 'think',
    becos: 'because',
    becuz: 'because',
    bcoz: 'because',
    wud: 'would',
    cud: 'could',
    shud: 'should',
    wots: "what's",
    hu: 'who',
    thnk: 'think',
    sed: 'said',
    errbody: 'everybody',
    erbody: 'everybody',
    evrybody: 'everybody',
    evry: 'every',
    sumthin: 'something',
    sumthing: 'something',
    nuthin: 'nothing',
    tonite: 'tonight',
    nite: 'night',
    sez: 'says',
    mins: 'minutes',
    dont: "don't",
    didnt: "didn't",
    doesnt: "doesn't",
    isnt: "isn't",
    wasnt: "wasn't",
    arent: "aren't",
    werent: "weren't",
    cant: "can't",
    wont: "won't",
    im: "i'm",
    ive: "i've",
    lets: "let's",
    gov: 'government',
    intl: 'international',
    econ: 'economic',
    usd: 'dollars',
    bucks: 'dollars',
    bday: 'birthday',
  }),
);
