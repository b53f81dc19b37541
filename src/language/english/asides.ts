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
