import { constants, inflateSync } from 'node:zlib';

/**
 * How many sheets of paper a PDF is. Browsers write pages as plain objects or pack them into compressed streams, so
 * both are searched; the count that the PDF itself states must agree.
 * @throws Error when there is no page in it, or two different numbers of them: then this reader does not understand it
 */
export function sheetsOf(pdf: Uint8Array): number {
  const raw = Buffer.from(pdf).toString('latin1');
  if (!raw.startsWith('%PDF-')) throw new Error('This is no PDF.');
  const text = [raw.replace(/\bstream\r?\n[\s\S]*?\bendstream/g, 'stream endstream'), ...packedObjects(raw)].join('\n');
  const pages = [...text.matchAll(/\/Type\s*\/Page(?![A-Za-z])/g)].length;
  // Of a tree of pages the root has the largest count.
  const counts = [...text.matchAll(/\/Count\s+(\d+)/g)].map(([, count]) => Number(count));
  const stated = Math.max(...counts);
  if (pages === 0 || pages !== stated) throw new Error(`The PDF has ${pages} pages and states ${counts.join(', ')}.`);
  return pages;
}

/** What object streams (PDF 1.5) hold, unpacked. */
function packedObjects(raw: string): string[] {
  const streams = raw.matchAll(/\/Type\s*\/ObjStm\b[\s\S]*?\bstream\r?\n([\s\S]*?)\r?\n?endstream/g);
  // The line end before `endstream` may be the last byte of the check sum, so that is allowed to be cut.
  const { Z_SYNC_FLUSH: finishFlush } = constants;
  return [...streams].map(([, body = '']) =>
    inflateSync(Buffer.from(body, 'latin1'), { finishFlush }).toString('latin1'),
  );
}

/** The width and height of the first sheet in points (1/72 inch). */
export function sizeOf(pdf: Uint8Array): readonly [width: number, height: number] {
  const raw = Buffer.from(pdf).toString('latin1');
  const text = [raw, ...packedObjects(raw)].join('\n');
  const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(text) ?? [];
  if (!width || !height) throw new Error('The PDF states no size.');
  return [Number(width), Number(height)];
}
