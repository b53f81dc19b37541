import { cpus, totalmem } from 'node:os';

/** What the figures were measured on, without a name or a path of it. */
export function describeMachine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors[0]?.model.trim() ?? 'an unknown processor'}, ${processors.length} cores, ${memory} GiB of memory, ${process.platform} ${process.arch}, Node ${process.version}`;
}
