/** Width and height of a PNG, from its header; refuses bytes that are none. */
export function readPngSize(png: Uint8Array): { widthPx: number; heightPx: number } {
  const bytes = Buffer.from(png);
  const signature = '89504e470d0a1a0a';
  if (bytes.subarray(0, 8).toString('hex') !== signature) throw new Error('these bytes are no PNG');
  return { widthPx: bytes.readUInt32BE(16), heightPx: bytes.readUInt32BE(20) };
}
