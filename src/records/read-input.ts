import { readFile, stat } from 'node:fs/promises';

/** A file as its text, or the sentence that says why it is refused and what to do. */
export type InputText = { readonly text: string } | { readonly refusal: string };

const fileLimitMegabytes = 5;
const bytesPerMegabyte = 1_000_000;
const sniffedBytes = 4096;
const saveAsText = 'save the article as plain text, Markdown or HTML, in UTF-8';
const reasons: Partial<Record<string, string>> = {
  ENOENT: 'there is no such file; check its path',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
};

/**
 * Reads a file as text in UTF-8, or in UTF-16 where it has a byte order mark. Refuses what is missing, a folder,
 * empty, binary, in another encoding or too large.
 */
export async function readInput(file: string): Promise<InputText> {
  let bytes: Uint8Array;
  try {
    const stats = await stat(file);
    if (stats.isDirectory()) return { refusal: 'is a folder; name the files in it' };
    if (!stats.isFile()) return { refusal: 'is no regular file; copy its text into one' };
    if (stats.size > fileLimitMegabytes * bytesPerMegabyte) {
      return { refusal: `is larger than ${fileLimitMegabytes} MB; keep only the article` };
    }
    bytes = await readFile(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { refusal: reasons[String(error.code)] ?? `cannot be read (${error.code})` };
  }
  return decode(bytes);
}

function decode(bytes: Uint8Array): InputText {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.subarray(0, sniffedBytes).includes(0)) {
    return { refusal: `is no text (perhaps a PDF, a picture or a word processor's file); ${saveAsText}` };
  }
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.trim() === '') return { refusal: 'is empty; put the article into it' };
    return text.startsWith('%PDF-') ? { refusal: `is a PDF; ${saveAsText}` } : { text };
  } catch {
    return { refusal: `is neither UTF-8 nor UTF-16 text; ${saveAsText}` };
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
