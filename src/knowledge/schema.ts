import { z } from 'zod';

// Each field is described in a sentence: the descriptions are what an editor's program shows as one types.

const line = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const cites = z.array(z.int().min(1)).min(1);
const dayWords = 'a date of the calendar, YYYY-MM-DD';
const isoDate = z.iso.date(dayWords);
/** Written where nobody knows, so that what is only forgotten is still a fault. */
const unknown = 'unknown';
const toKnown = (text: string) => (text === unknown ? undefined : text);
const note = line.optional().describe('What a careful reader should know; it is shown with the answer.');
const draft = z
  .boolean()
  .default(false)
  .describe('Made by a machine, for an editor to keep (take this line out) or strike; it counts for less.');

/** The head of `article.md`. */
export const frontMatterSchema = z.strictObject({
  title: line.describe('What the account is called; members choose between sources by it.'),
  publisher: line.transform(toKnown).describe('Who published it, as in a citation: TDI; or unknown.'),
  published: z
    .string()
    .refine((text) => text === unknown || isoDate.safeParse(text).success, dayWords)
    .transform(toKnown)
    .describe('The day on which it was published, YYYY-MM-DD; or unknown.'),
  place: line.optional().describe('Where it was written: the dateline.'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'two lower-case letters, such as en')
    .default('en')
    .describe('The language of the account, in two letters; en where it is left out.'),
  text: z
    .enum(['restated', 'verbatim'])
    .describe("Our own account of the article, or the publisher's words."),
  url: z
    .url({ protocol: /^https?$/, error: 'a web address' })
    .optional()
    .describe('Where the account stands on the web.'),
});

/** One entry of `facts.yaml`. */
export const factSchema = z.strictObject({
  id: id.describe('Its name among the facts, of lower-case words joined by hyphens: trade-2021.'),
  statement: line.describe(
    'The fact in one sentence that stands by itself, as one would tell it to a member.',
  ),
  cites: cites.describe(
    'The paragraphs that say it, the one that says it best first; the first paragraph is 1.',
  ),
  kind: z
    .enum(['event', 'figure', 'agreement', 'statement', 'plan', 'role', 'purpose', 'background'])
    .describe(
      'What it is: something that happened (event), a number (figure), what was agreed, what somebody said (statement), what is to come (plan), an office that somebody holds (role), why something is done (purpose), or what one needs to know (background).',
    ),
  speaker: line
    .optional()
    .describe('Who said it: a name of people.yaml. It answers “who said …” and “what did … say”.'),
  about: z
    .array(line)
    .default([])
    .describe('Whom or what it is about: names of people.yaml. They answer “who”.'),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'YYYY, YYYY-MM or YYYY-MM-DD', abort: true })
    .refine(isOfCalendar, 'a date of the calendar')
    .optional()
    .describe('When it was or will be: YYYY-MM-DD, YYYY-MM, or a year in quotes. It answers “when”.'),
  value: z
    .union([z.number(), line])
    .optional()
    .describe(
      'The short answer, shown in bold over the passage: a number with its unit, or a few words of the paragraph.',
    ),
  unit: line.optional().describe('What the number of the value counts: billion US dollars, members, %.'),
  place: line.optional().describe('Where it was or will be. It answers “where”.'),
  asks: z
    .array(line)
    .default([])
    .describe('Ways in which people ask for it, in any language, the plainest first.'),
  derived: line
    .optional()
    .describe('How it was worked out, from which paragraphs, where no paragraph says it in so many words.'),
  note,
  draft,
});

/** One entry of `people.yaml`. */
export const entitySchema = z.strictObject({
  name: line.describe('The name in full, as facts give it under speaker and about.'),
  kind: z
    .enum(['person', 'organisation', 'project', 'place', 'country', 'agreement', 'event'])
    .describe(
      'What has the name; only a person, an organisation or a country answers “who”, a place “where”.',
    ),
  roles: z.array(line).default([]).describe('Offices held, or what it is, in the words of the account.'),
  aliases: z
    .array(line)
    .default([])
    .describe('Other names and spellings, in any script; each belongs to one entry only.'),
  cites: cites.describe('The paragraphs that speak of it; the first paragraph is 1.'),
  note,
  draft,
});

/** One entry of `terms.yaml`. */
export const termGroupSchema = z.strictObject({
  words: z.array(line).min(1).describe('English words and phrases that mean the same here.'),
  zh: z.array(line).default([]).describe('Chinese words that mean the same.'),
  ru: z.array(line).default([]).describe('Russian words that mean the same.'),
  untold: z
    .boolean()
    .default(false)
    .describe('The account tells nothing of these: a question that has one of them is not answered.'),
});

/** One entry of `gaps.yaml`: what is asked near to what the account tells, and what it does not tell. */
export const gapSchema = z.strictObject({
  id: id.describe('Its name among the gaps, of lower-case words joined by hyphens: meeting-length.'),
  untold: line.describe(
    'What is not told, to follow “The account does not say”: how long the meeting lasted.',
  ),
  zh: line.optional().describe('The same in Chinese, to follow “报道没有说明”.'),
  ru: line.optional().describe('The same in Russian, to follow «В статье не сказано, ».'),
  asks: z.array(line).min(1).describe('Ways in which people ask for it, in any language.'),
  draft: z
    .boolean()
    .default(false)
    .describe('Made by a machine, for an editor to keep or strike; refuses nothing.'),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type Gap = z.infer<typeof gapSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type TermGroup = z.infer<typeof termGroupSchema>;

/** Whether a year, a month or a day is one of the calendar: 2022-02-30 is none. */
function isOfCalendar(date: string): boolean {
  return isoDate.safeParse(`${date}-01-01`.slice(0, 'YYYY-MM-DD'.length)).success;
}
