import type { DraftGap } from '../list-files.ts';

/** What is asked of every meeting: how it is told, and how it is asked. */
interface MeetingQuestion {
  readonly id: string;
  /** What a record has that tells it. */
  readonly told: RegExp;
  readonly untold: (meeting: string) => string;
  readonly asks: (meeting: string) => readonly string[];
}

const meetings =
  'meeting assembly session conference call talks summit hearing briefing workshop all-hands'.split(' ');
const calls: ReadonlySet<string> = new Set(['call', 'conference']);
const commonFrom = 2;
const headChars = 600;

const questions: readonly MeetingQuestion[] = [
  {
    id: 'meeting-length',
    told: /\b(?:lasted|ran for|went on for|for (?:about |over |nearly )?(?:an?|one|two|three|\d+)(?: and a half)? hours?|(?:hours?|minutes|mins?) long|duration|adjourned|closed the|ended at|finished at|\d ?mins?\b|\d{1,2}[.:]\d\d ?(?:-|–|to) ?\d{1,2}[.:]\d\d)/i,
    untold: (meeting) => `how long the ${meeting} lasted`,
    asks: (meeting) => [`How long did the ${meeting} last?`, `When did the ${meeting} end?`],
  },
  {
    id: 'meeting-place',
    told: /\b(?:room|hall|office|building|online|zoom|teams|meet\.google|video|remote|teleconference|canteen|venue|hosted (?:in|at|by)|held (?:in|at)|took place (?:in|at)|(?:met|meeting|gathered|talks|summit)(?: \p{L}+){0,4} (?:in|at) (?:the )?\p{Lu})/u,
    untold: (meeting) => `where the ${meeting} was held`,
    asks: (meeting) => [`Where was the ${meeting} held?`, `Where did the ${meeting} take place?`],
  },
  {
    id: 'attendance',
    told: /\b(?:attend\w*|present|participants?|participated|regrets|absent|apologies|joined the|in the room)\b/i,
    untold: (meeting) => `how many people attended the ${meeting}`,
    asks: (meeting) => [
      `How many people attended the ${meeting}?`,
      `How many people were at the ${meeting}?`,
    ],
  },
  {
    id: 'next-meeting',
    told: /\bnext (?:[\p{L}-]+ ){0,2}(?:meeting|assembly|session|conference|call|talks|summit|hearing|briefing|workshop|all-hands|time)\b|\bmeet again\b|\bfollow-up meeting\b/iu,
    untold: (meeting) => `when the next ${meeting} will be`,
    asks: (meeting) => [`When is the next ${meeting}?`, `When will the next ${meeting} be held?`],
  },
  {
    id: 'chair',
    told: /\b(?:chair\w*|moderat\w+|presid(?:ed|ing)|host(?:ed)?|facilitat\w+|opened (?:by|the)|led by|convened)\b/i,
    untold: (meeting) => `who chaired the ${meeting}`,
    asks: (meeting) => [`Who chaired the ${meeting}?`, `Who led the ${meeting}?`],
  },
];

/** What is asked of any meeting and what a record of one does not tell; none where it is of no meeting. */
export function draftMeetingGaps(text: string): DraftGap[] {
  const meeting = findMeeting(text);
  if (meeting === undefined) return [];
  return questions
    .filter(({ told }) => !told.test(text))
    .map(({ id, untold, asks }) => ({ id, untold: untold(meeting), asks: [...asks(meeting)] }));
}

/** The word by which a record calls what it is of. */
function findMeeting(text: string): string | undefined {
  const counts = meetings
    .filter((word) => !calls.has(word) || new RegExp(`\\bthe ${word}\\b`, 'i').test(text))
    .map((word) => ({ word, count: text.match(new RegExp(`\\b${word}\\b`, 'gi'))?.length ?? 0 }))
    .toSorted((a, b) => b.count - a.count);
  // A record speaks of its meeting from the beginning on.
  const [first] = counts.filter(({ word }) =>
    new RegExp(`\\b${word}\\b`, 'i').test(text.slice(0, headChars)),
  );
  return first !== undefined && first.count >= commonFrom ? first.word : undefined;
}
