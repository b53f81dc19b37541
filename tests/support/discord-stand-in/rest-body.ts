import type { IncomingMessage } from 'node:http';
import { ApiError } from './api-error.ts';
import type { UploadedFile } from './fault-types.ts';

const bodyLimitBytes = 32 * 1024 * 1024;

/** The body of a request, as JSON or as a form with `payload_json` and `files[n]`. */
export interface RestBody {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

export async function readBody(request: IncomingMessage): Promise<RestBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.byteLength;
    if (size > bodyLimitBytes) throw new ApiError(413, 40005, 'Request entity too large');
    chunks.push(bytes);
  }
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.byteLength === 0) return { body: undefined, files: [] };
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  return { body: parseJson(bytes.toString('utf8')), files: [] };
}

async function readForm(bytes: Buffer, type: string): Promise<RestBody> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files: UploadedFile[] = [];
  let body: unknown;
  for (const [field, value] of form) {
    if (typeof value === 'string') {
      if (field === 'payload_json') body = parseJson(value);
      continue;
    }
    files.push({
      field,
      name: value.name,
      contentType: value.type,
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  return { body, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 50109, 'The request body contains invalid JSON.');
  }
}
