/** Words that tell of the member: of “I” and “we”, and of why they ask. */
export const asideForms: ReadonlySet<string> = new Set(
  "i i'm i've i'd i'll me my mine myself we we're we've homework essay assignment coursework exam quiz".split(
    ' ',
  ),
);

/** Words by which a clause asks. */
export const asksByItself: ReadonlySet<string> = new Set(
  "who whom whose what which when where why how whats what's who's whos where's when's how's why's list name".split(
    ' ',
  ),
);

/** Words that point back to what was said before them, which may have been said in an aside. */
export const pointingForms: ReadonlySet<string> = new Set('it they them he she'.split(' '));

/** Words that do so where no noun follows: “for how long was that”, not “that treaty”. */
export const demonstrativeForms: ReadonlySet<string> = new Set('this that these those'.split(' '));

/** A request to whoever reads, before what is asked: “can someone …”, “do you know …”. */
export const requestStart =
  /^(?:(?:can|could|would|will) (?:you|u|someone|somebody|anyone|anybody|ya|y'all)|(?:do|does) (?:you|u|someone|somebody|anyone|anybody|ya|y'all) (?:know|remember|recall))\b/;

/** Small talk, which asks of whoever reads: “how was your weekend”, “how did you sleep”. */
export const asksOfReader =
  /^(?:\S+ ){0,3}?do you (?:like|love|hate|support|prefer|trust|miss|want)\b|^(?:\S+ ){0,6}?how(?:'s| is| was| are| were| did| do| have| has) (?:you|your|u|ur|y'all|everyone|everybody|everyone's) (?!(?:think|work|say|spell|write|pronounce|call|calculate|compute|convert|get from|suppose|reckon|guess|explain|describe|read|interpret|rate|see|understand)\b)/;

/**
 * Members asking of themselves: “how do I add …”, “should I buy …”. Not so where they ask what can be known of the
 * account (“what do I need to know of …”, “can I ask when …”).
 */
export const asksOfMember =
  /(?:^(?:can|should|may|do)|\b(?:how|where|what|which)\b(?: \S+){0,3} (?:do|can|should|could|must)) i (?!(?:need to |have to )?(?:know|understand|learn|read|find|remember|say|tell|conclude|infer|hear|ask|see|expect|believe|trust|assume|call|look|make|take|gather|cite|quote|interpret|describe|sum|explain|think|care)\b)/;

/** Members asking for help with what is theirs. */
export const asksForHelp =
  /^(?:\S+ ){0,4}?help (?:me |us )?with (?:my|our) (?:\S+ ){0,2}(?:homework|assignment|essay|exam|test|quiz|project|code|resume|cv|taxes)\b/;
