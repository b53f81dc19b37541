import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { didYouMean } from '../knowledge/did-you-mean.ts';
import type { Finding } from './finding.ts';

const knownFiles = ['article.md', 'facts.yaml', 'people.yaml', 'terms.yaml', 'gaps.yaml'];
/** What editors' programs leave beside a file. */
const passing = /^\.|~$|\.swp$/;

/**
 * What stands in a source's folder and is not read. A file whose name is near to one that is read was most likely meant
 * to be, and is an error; so is any other YAML.
 */
export async function findUnknownFiles(folder: string): Promise<Finding[]> {
  const names = (await readdir(folder)).filter((name) => !knownFiles.includes(name) && !passing.test(name));
  return names.sort().map((name) => {
    const near = didYouMean(name, knownFiles);
    const isMeant = near !== '' || /\.ya?ml$/i.test(name);
    const known = near || `; the files of a source are ${knownFiles.join(', ')}`;
    return { file: join(folder, name), message: `is not read${known}`, weight: isMeant ? 'error' : 'hint' };
  });
}
