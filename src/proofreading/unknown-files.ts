import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { didYouMean } from '../knowledge/did-you-mean.ts';
import type { Finding } from './finding.ts';

const knownFiles = ['article.md', 'facts.yaml', 'people.yaml', 'terms.yaml', 'gaps.yaml'];
/** What editors' programs leave beside a file. */
const passing = /^\.|~$|\.swp$/;

/**
 * What stands in a source's folder and is not read, with the nearest name that is. YAML was most likely meant to be read,
 * and is an error: what an editor wrote there is lost. Whatever else lies there is a hint.
 */
export async function findUnknownFiles(folder: string): Promise<Finding[]> {
  const names = (await readdir(folder)).filter((name) => !knownFiles.includes(name) && !passing.test(name));
  return names.sort().map((name) => {
    const known = didYouMean(name, knownFiles) || `; the files of a source are ${knownFiles.join(', ')}`;
    const weight = /\.ya?ml$/i.test(name) ? 'error' : 'hint';
    return { file: join(folder, name), message: `is not read${known}`, weight };
  });
}
