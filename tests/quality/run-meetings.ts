import { parseArgs } from 'node:util';
import { toMiss, toTable } from '../../src/evaluation/report.ts';
import {
  type MeetingScore,
  measureMeeting,
  readMeetings,
  readShipped,
  type State,
  states,
} from './measure-meetings.ts';

// npm run eval:meetings [-- --misses] [--meeting NAME] [--state "ingested only"] [--shipped SET.jsonl]: measures how
// the invented meetings and the shipped article are answered from, with more and less written by an editor.

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    meeting: { type: 'string' },
    state: { type: 'string' },
    shipped: { type: 'string', default: 'tests/quality/shared.jsonl' },
  },
});

const meetings = [...(await readMeetings('tests/quality/meetings')), await readShipped(values.shipped)];
const scores: MeetingScore[] = [];
for (const state of states.filter((each) => values.state === undefined || each === values.state)) {
  for (const meeting of meetings) {
    if (values.meeting === undefined || meeting.name === values.meeting)
      scores.push(await measureMeeting(meeting, state));
  }
}

const head = [
  'knowledge',
  'meeting',
  'right',
  'first passage',
  'false answers',
  'false refusals',
  'holds answer',
];
const lines = [toTable([head, ...scores.map(toRow)])];
if (values.misses) {
  for (const score of scores) {
    const missed = score.verdicts.filter(({ right }) => !right);
    lines.push(`${score.meeting}, ${score.state}: ${missed.length} missed`, ...missed.map(toMiss));
  }
}
process.stdout.write(`${lines.join('\n\n')}\n`);

function toRow(score: MeetingScore): string[] {
  const state: State = score.state;
  return [
    state,
    score.meeting,
    score.accuracy.toFixed(3),
    score.firstPassage.toFixed(3),
    score.falseAnswers.join('/'),
    score.falseRefusals.join('/'),
    score.holdsAnswer.toFixed(3),
  ];
}
