import { Command, CommanderError } from 'commander';
import { config as loadDotenv } from 'dotenv';
import { addAsk } from './cli/ask.ts';
import { addCheck } from './cli/check.ts';
import { addEval } from './cli/eval.ts';
import { addIngest } from './cli/ingest.ts';
import { addRegister } from './cli/register.ts';
import { addSchemas } from './cli/schemas.ts';

import { UserError } from './process/user-error.ts';

const usageExitCode = 2;
const failureExitCode = 1;

// Each sub-command prints its result; a failure is thrown, and told here.
const program = new Command('communique')
  .description('Answers questions about a meeting from the published account of it.')
  .exitOverride()
  .showHelpAfterError('Use --help to see what can be written.');
for (const add of [addAsk, addEval, addCheck, addIngest, addRegister, addSchemas]) add(program);

// Whoever reads may have seen enough: “… | head”.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
loadDotenv({ quiet: true });
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : usageExitCode;
  else if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = failureExitCode;
  } else throw error;
}
