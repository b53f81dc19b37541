import type { Frame } from '../wanted.ts';

/** Question forms of English, the more particular first. */
export const englishFrames: readonly Frame[] = [
  {
    pattern:
      /\b(?:what|which) (?:positions?|offices?|posts?|jobs?|titles?|roles?|ranks?) (?:do|does|did|is|are|was|were|has|have|had)\b|\bwhat (?:do|does|did) .{1,40} do for a living\b/,
    wants: 'role',
  },
  { pattern: /\bhow old\b|\bwhat age\b/, wants: 'age' },
  {
    pattern:
      /\bhow far (?:(?:away|out|from)\b|off\b(?=.*\bfrom\b)|(?=(?:is|was|are|were|did|do|does|from|to)\b(?!.*\b(?:reach|reaches|extend|extends|go|goes|off|back|ahead|along)\b)))|\bhow (?:tall|wide|deep|heavy)\b(?!.{0,12}\b(?:range|scope|variety|spectrum|gap|divide|ties|cooperation|friendship)\b)/,
    wants: 'distance',
  },
  { pattern: /\bhow (?:often|frequently)\b|\bhow many times\b/, wants: 'frequency' },
  {
    pattern: /\b(?:what|which) (?:exact )?(?:time|hour)\b|\bat what (?:time|hour)\b|\bo'clock\b/,
    wants: 'time',
  },
  {
    pattern:
      /\bhow long (?:ago|since|before|after|until|till|(?:(?:has|had) )?it been|(?:has|have|had) .{0,60}\b(?:since|wait(?:ed|ing)))\b|\bin how (?:many (?:years|months|weeks|days)|long)\b(?=.{0,20}\bfirst\b)|\bhow (?:many|much) (?:years|months|weeks|days|time) (?:ago|passed|lay|lie|lies|separate|separated|elapsed|earlier|later|before|after|since|without|between|apart|have passed|had passed|(?:has|have|had) (?:gone|passed|elapsed|lain))\b|\bhow (?:far|long) apart\b|\bhow many (?:years|months|weeks|days|hours|minutes)\b(?=.{0,20}\b(?:between (?:the )?(?:two )?\w+s|apart)\b)|\bin (?<=\bfirst\b.{0,40}\bin )how (?:many (?:years|months|weeks|days)|long)\b|\bhow (?:far back\b|far ahead of\b|(?:long|many (?:years|months|weeks|days)) back\b)|\bhow long (?:a |was the |had the |of a )?(?:pause|wait|break|gap|interval)\b|\bhow long (?:it|this|that) (?:had |has )?been\b|\bover what period\b(?=.*\b(?:no|not|without|since|last)\b)|\bhow (?:long|many (?:years|months|weeks|days))\b(?= (?:had|has|have|did|was|were) .{0,20}\b(?:no|not|without|lacked|missing)\b)|\bsince when (?:had|has|have)(?:n't| .{0,20}\b(?:not?|never)\b)/,
    wants: 'elapsed',
  },
  {
    pattern:
      /\b(?:for )?how long\b|\bhow many (?:more )?(?:years|months|weeks|days|hours|minutes)\b|\bhow much (?:longer|time)\b/,
    wants: 'duration',
  },
  { pattern: /\bwhat (?:is|was) the (?:duration|length) of\b/, wants: 'duration' },
  {
    pattern:
      /\b(?:by )?(?:what|which) (?:percent|percentage|per cent|rate)\b|\bhow many (?:percent|per cent|percentage points)\b|\bwhat (?:is|was) the (?:percentage|growth rate|rate of growth)\b/,
    wants: 'percent',
  },
  { pattern: /\bby how much\b|\bhow (?:fast|steep|sharply|quickly)\b/, wants: 'percent' },
  {
    pattern:
      /\bhow much (?:money|cash|did .{1,40} cost)\b|\bwhat (?:price|sum)\b|\bhow (?:expensive|costly)\b/,
    wants: 'money',
  },
  {
    // A degree is no amount: “how much importance”, “how much does it matter”.
    pattern:
      /\bhow (?:much|great|big) (?:an? |of an? )?(?:importance|significance|weight|emphasis)\b|\bhow big a deal\b|\bhow much (?=.{1,60}\b(?:counts?|matters?|means?|cares?)$)/,
    wants: 'any',
  },
  {
    pattern:
      /\bhow (?:much|big|large|huge|great)\b|\bhow far (?:short of|below|above|under|over|beyond)\b(?=.*\d)|\bhow high\b|\b(?:what|which) amount\b/,
    wants: 'amount',
  },
  { pattern: /\bhow many\b|\bwhat number of\b|\bwhat (?:is|was) the number of\b/, wants: 'count' },
  {
    pattern:
      /\b(?:what|which) (?:exact |precise |specific )?day (?:of|in) (?:the month|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:what|which|the) (?:exact|precise|specific) (?:date|day)\b/,
    wants: 'day',
  },
  {
    pattern: /\b(?:ever )?since (?:when|(?:what|which) (?:year|month|date|day))\b/,
    wants: 'since',
  },
  {
    pattern: /\b(?:what|which) (?:exact )?(?:calendar )?(?:month|quarter)\b(?: of the year\b)?/,
    wants: 'month',
  },
  {
    pattern:
      /\b(?:what|which) (?:exact )?(?:calendar )?(?:date|day|year|weekday|century|decade)\b(?: of the (?:week|year|month)\b)?|\buntil when\b|\bfalls? on\b|\bwhen's\b|\bwhen(?= (?:did|do|does|is|are|was|were|will|would|should|can|could|has|have|had|exactly)\b)|\bwhen$|(?:^|\b(?:know|tell me|remember|recall|wonder|wondering|idea|clue|ask|curious|sure) )when\b(?!.* (?:what|which|who|whom|how|where|why)\b)/,
    wants: 'date',
  },
  {
    pattern: /\bwhat(?:'s| is| was)? the date(?: of\b|$)|^(?:the )?date\b|(?<!\b(?:to|of|this) )\bdate$/,
    wants: 'date',
  },
  {
    // Neither a rank nor where something is known from is a place.
    pattern:
      /\bwhere (?:do|does|did|is|are|was|were)(?=.{1,60}\brank(?:s|ed)?(?: (?:in|among|as)\b|$))|\bwhere(?:'d| do| does| did| is| are)(?=.{1,60}\b(?:figures?|numbers?|data|ideas?|notions?|claims?|statistics?)\b.{0,20}\bfrom$)/,
    wants: 'any',
  },
  { pattern: /\bwhere (?:exactly |precisely )?(?:inside|within|in)\b/, wants: 'site' },
  {
    pattern:
      /\bwhere's\b|\bwhere(?= (?:did|do|does|is|are|was|were|will|would|should|can|could|has|have|had|exactly)\b)|\bwhere'd\b|\bwhere$|(?:^|\b(?:know|tell me|remember|recall|wonder|wondering|idea|clue|ask|curious|sure) )where\b(?!.* (?:what|which|who|whom|how|when|why)\b)|\b(?:what|which) (?:city|town|place|location)\b/,
    wants: 'place',
  },
  {
    pattern:
      /\b(?:what|which) (?:countr(?:y|ies)|nations?|regions?|continents?)\b|\bwhat part of the world\b/,
    wants: 'country',
  },
  {
    pattern:
      /\b(?:what|which) (?:venue|stadium|building|hotel|room|arena|hall|palace|residence|street|address)\b(?: or (?:hotel|room|hall|palace|building|venue))?/,
    wants: 'site',
  },
  {
    // Who travels, and where, is content: it is not taken.
    pattern:
      /(?=\bhow (?:did|do|does|will|would) .{1,40}\b(?:(?:get|go|come)(?= (?:to|there|here|in|into|home|back|around|from|over)\b|$)|travel|fly|arrive|return)\b)|(?=\b(?:what|which) (?:flight|plane|train|airline|vehicle|transport)\b)/,
    wants: 'manner',
  },
  {
    // Why an account mentions something is told by what it says of it.
    pattern:
      /\bwhy (?:does|do|did) (?:the|this|that) (?:article|account|report|piece|text|story|author|writer) (?:even )?(?:mention|name|cite|bring up|speak of|talk about|refer to|include)\b|\b(?:why|how come) (?:does|do|did)\b(?=.{1,60}\b(?:come up|appear|feature)\b)|\bhow come\b(?=.{1,60}\b(?:mentioned|brought up)\b)|\bwhy (?:is|are|was|were)\b(?=.{1,60}\b(?:mentioned|brought up|in (?:the|this|that) (?:article|account|report|piece|text|story))\b)/,
    wants: 'any',
  },
  {
    pattern:
      /\bwhy\b(?:'s)?|\bhow come\b|\bwhat (?:is|was|are|were)? ?(?:the )?(?:reason|reasons|motive|rationale) (?:for|behind|why|that)?\b|\bfor (?:what|which) reasons?\b|\bon (?:what|which) grounds?\b|\bwhat(?:'s| is| was) the point (?:of|in|behind)\b|\bwhat for\b|\bthanks to what\b|\bwhat(?:'s| is| was) behind\b|\bwhat (?:has |had )?(?:caused?|causes|led to|drove|drives|triggered|prompted|sparked|fuell?ed|boosted|pushed|brought about)\b|\bwhat (?:was it that )?(?:makes|made)\b|\bto what end\b|\b(?:what|which) (?:is |was |are |were )?(?:the |his |her |their )?(?:stated |main |declared )?(?:purpose|aim|goal|objective)s?\b/,
    wants: 'reason',
  },
  {
    pattern:
      /\bwhat (?:do|does|did|is|was|are|were) .{1,60}\b(?:think|thinks|thought|feel|feels|opinion|view|views|stance|take|position|thoughts|attitude)\b/,
    wants: 'view',
  },
  {
    pattern:
      /\b(?:opinion|views?|stance|attitude|perspective|position|thoughts) (?:of|on|about|to|towards?|regarding)\b|\b(?:take|line) (?:on|about|regarding)\b|\bwhere (?:do|does|did) .{1,40} stand (?:on|about|regarding)\b|\bin the (?:eyes|opinion|view|words) of\b/,
    wants: 'view',
  },
  {
    pattern:
      /\bhow (?:do|does|did) .{1,60}\b(?:feel|view|see|judge|rate|assess|describe|regard|characteri[sz]e|evaluate)\b/,
    wants: 'view',
  },
  {
    pattern:
      /\bwhat(?:'s| is| was| are| were) .{1,60}(?<!\b(?:\w+ed|(?!meet|gather|sitt)\w+ing|happy|unhappy|glad|sad|upset|angry|mad|sorry|proud|curious|serious) )about(?: exactly| then| again| anyway| even| tho| though)*$|\bwhat (?:are|were) they (?:\w+ )?(?:talking|yapping|chatting|speaking|rambling|on) about\b/,
    wants: 'topic',
  },
  {
    pattern:
      /\b(?:what|which) (?:organi[sz]ation|agency|body|institution|ministry|department|union|bloc|group|team|government body)\b/,
    wants: 'organisation',
  },
  {
    pattern:
      /\bwho\b(?:'s)?|\bwhom\b|\bwhose\b|\b(?:what|which) (?:person|man|woman|official|politician|individual|minister|president|leader|diplomat)\b/,
    wants: 'person',
  },
  {
    // Of the several who they are is content: it is not taken.
    pattern:
      /(?=\b(?:what|which) (?:(?:one )?of (?:the |these |those )?(?:two |both )?)?(?:men|women|officials|politicians|ministers|presidents|leaders|diplomats)\b)/,
    wants: 'person',
  },
  {
    pattern:
      /\bwhat (?:is|was|are|were) the (?:full |proper )?names? of(?: the| an?)?\b|\bwhat's the (?:full |proper )?name of(?: the| an?)?\b/,
    wants: 'any',
  },
  {
    pattern:
      /^(?:please |pls )?(?:list|name|enumerate)\b|\bgive (?:me )?(?:all|every|each)\b|\b(?:what|which) (?:two|three|four|five|six|several)\b/,
    wants: 'list',
  },
];

/** A greeting of several words, before what is asked. */
export const englishGreeting =
  /^(?:(?:hi|hello|hey|and|a|very) )*good (?:morning|afternoon|evening|day)\b(?: (?:to )?(?:you|everyone|everybody|all|folks))?/;

/** Forms that say only how a question is put; they ask for nothing, and are no content. */
export const englishSettings: readonly RegExp[] = [
  englishGreeting,
  /\b(?:puts?|sees?|saw|tells?|told|describes?|described|explains?|explained|has|had) it\b(?<=\bas (?:\S+ ){1,5}it)/,
  /\b(?:and |but )?not (?:the other way (?:a)?round|vice versa)\b/,
  /\b(?:according to|in|by) the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) paragraph\b/,
  /\b(?:apart|aside) from\b/,
  /\bfront\b(?<=\bon the (?:\S+ ){1,2}front)/,
  /\b(?:do|does|did) the (?:writer|author|journalist|reporter|correspondent) (?:use|choose|pick|call|say|give|mention|report|describe)\b/,
  /\bleaving\b(?=.{1,40} aside\b)/,
  /\baside\b(?<=\bleaving .{1,40}aside)/,
  /\b(?:at|by) the time of (?:writing|publication|publishing|printing)\b/,
  // Whoever wrote the account is it: “does the author praise …” asks what it says.
  /\bthe (?:writer|author|journalist|reporter|correspondent)(?: of (?:the|this) (?:article|account|report|piece|text|story))?(?= (?:\S+ )?(?:say|says|said|thinks?|thought|calls?|called|describe[sd]?|praise[sd]?|mentions?|mentioned|speaks?|spoke|writes?|wrote|gush(?:es)?|finds?|found|feels?|felt|tells?|told|uses?|used|chooses?|chose|reports?|reported)\b)/,
  /\b(?:when|by the time|at the time) (?:this|it|that|the (?:article|report|account|piece|story)) (?:was|were|got|had been) (?:written|published|printed|posted)\b/,
];

/** What a yes-or-no question starts with, once greetings and joining words are left out. */
export const englishTruthStart =
  /^(?:is it true that |did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't|hadn't|won't|wouldn't|can't|couldn't|ain't)\b/;

/** A word that asks. */
export const englishQuestionWord = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/;
/** A word with which a clause begins that depends on another: “when he speaks of it, …”. */
export const englishDependent = /^(?:when|where|while|as|since|if|although|though)\b/;

/** Words that join a question to what was said before it. */
export const englishJoining: ReadonlySet<string> = new Set(
  'and but so wait like then now also or'.split(' '),
);

/** Words by which a person is asked for an opinion or a statement: that person is the speaker. */
export const englishSpeech =
  /\b(?:says?|said|saying|thinks?|thought|believes?|believed|feels?|felt|judges?|judged|assess(?:es|ed)?|considers?|considered|regards?|praises?|praised|thanks?|thanked|appreciates?|appreciated|express(?:es|ed)?|voic(?:es|ed)|conveys?|conveyed|commends?|commended|compliments?|complimented|lauds?|lauded|hail(?:s|ed)?|applaud(?:s|ed)?|hopes?|hoped|wants?|wanted|wish(?:es|ed)?|promises?|promised|pledges?|pledged|vows?|vowed|mentions?|mentioned|stress(?:es|ed)|argues?|argued|claims?|claimed|stated|emphasi[sz]e[sd]?|underlined?|warns?|warned|critici[sz]e[sd]?|tells?|told|comments?|commented|remarks?|remarked|suggests?|suggested|proposes?|proposed|declares?|declared|announces?|announced|explains?|explained|talks? about|talked about|bring up|brought up|opinion|stance|attitude|thoughts|views?|perspective|words|statement|take on)\b/;

/** “How does X see …”: the verbs that ask for X's view in this form alone. */
export const englishViewOf =
  /\bhow (?:do|does|did) .{1,60}?\b(?:see|view|rate|describe|judge|regard|assess|characteri[sz]e|evaluate|look at|feel)\b/;

/** “As X puts it”: who stands between is the speaker. */
export const englishAsTold =
  /\bas (?=(?:\S+ ){1,5}?(?:puts?|sees?|saw|tells?|told|describes?|described|explains?|explained|has|had) it\b)/;

/** “According to X”: what follows is the speaker. */
export const englishAccording =
  /\b(?:according to|as per|going by|judging by|if (?:you|we|one) believes?|to believe|in the (?:eyes|opinion|view|words) of|(?:views?|opinion|stance|position|words|take) of|(?:said|stated|promised|mentioned|expressed|praised|thanked) by)\b/;
