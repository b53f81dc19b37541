import type { Command } from 'commander';
import { UserError } from '../process/user-error.ts';
import { formatFinding } from '../proofreading/finding.ts';
import { type Proof, proofread } from '../proofreading/proofread.ts';
import { directoryOf, type KnowledgeOption, knowledgeOption } from './knowledge-option.ts';
import { print } from './print.ts';

const msPerSecond = 1000;

/** Adds `check`, which fails where the knowledge has an error. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description(
      'check the knowledge: every fault by file and line, every way to ask as a member would, and hints for its editor',
    )
    .option(...knowledgeOption)
    .action(check);
}

async function check(options: KnowledgeOption): Promise<void> {
  let errors = 0;
  let start = performance.now();
  for await (const proof of proofread(directoryOf(options))) {
    for (const finding of proof.findings) print(formatFinding(finding));
    const seconds = (performance.now() - start) / msPerSecond;
    print(`${toSummary(proof)} (${seconds.toFixed(1)} s)`);
    start = performance.now();
    errors += countOf(proof, 'error');
  }
  if (errors > 0)
    throw new UserError(`The knowledge has ${counted(errors, 'error')} to mend; hints may stay.`);
}

/** A line on a source: what was read of it, and how much is told. */
function toSummary(proof: Proof): string {
  const { source, written, id } = proof.checked;
  const told = `${counted(countOf(proof, 'error'), 'error')}, ${counted(countOf(proof, 'hint'), 'hint')}`;
  if (!source) return `${id}: ${told}; its questions are asked once it has no fault`;
  const asks = [...written.facts, ...written.gaps].reduce(
    (sum, { value }) => sum + (value?.asks.length ?? 0),
    0,
  );
  return `${id}: ${told} in ${counted(source.paragraphs.length, 'paragraph')}, ${counted(source.facts.length, 'fact')}, ${counted(source.gaps.length, 'gap')}, ${counted(source.entities.length, 'name')} and ${counted(asks, 'way')} to ask`;
}

function countOf({ findings }: Proof, weight: 'error' | 'hint'): number {
  return findings.filter((each) => each.weight === weight).length;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
