import { parseArgs } from 'node:util';
import { columns, toCells, toMisses, toTable } from '../../src/evaluation/report.ts';
import { type MeetingScore, measureMeeting, readMeetings, readShipped, states } from './measure-meetings.ts';

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

const rows = scores.map((score) => [score.state, score.meeting, ...toCells(score)]);
const lines = [toTable([['knowledge', 'meeting', ...columns], ...rows])];
if (values.misses) {
  for (const { meeting, state, verdicts } of scores)
    lines.push(`${meeting}, ${state}: ${toMisses(verdicts)}`);
}
process.stdout.write(`${lines.join('\n\n')}\n`);
