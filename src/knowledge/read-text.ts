import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '../records/problem.ts';

/** A file as its text, or why there is none. */
export type FileText = { readonly text: string } | { readonly problem: Problem };

const fileLimitBytes = 1024 * 1024;

/**
 * Reads a file as UTF-8, without its byte order mark. One that is too large, is no text or cannot be read is a
 * problem; one that is not there is an empty text where it is optional, and else a problem too.
 */
export async function readText(file: string, presence: 'required' | 'optional'): Promise<FileText> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > fileLimitBytes) return toProblem(`is larger than ${fileLimitBytes / 1024} KiB`);
    bytes = await readFile(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code !== 'ENOENT') return toProblem(`cannot be read (${error.code})`);
    return presence === 'optional' ? { text: '' } : toProblem('there is no such file');
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return toProblem('is no UTF-8 text');
  }
}

function toProblem(message: string): FileText {
  return { problem: { message } };
}
