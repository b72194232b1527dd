import { readdirSync } from 'node:fs';
import sharp from 'sharp';

const [dir, out, cols = '3', from = '0', to = '99'] = process.argv.slice(2);
const files = readdirSync(dir!)
  .filter((f) => f.endsWith('.png'))
  .sort()
  .slice(+from, +to);
const W = 640;
const imgs = await Promise.all(
  files.map(async (f) => {
    const b = await sharp(`${dir}/${f}`).resize({ width: W }).toBuffer({ resolveWithObject: true });
    return b;
  }),
);
const H = Math.max(...imgs.map((i) => i.info.height));
const c = +cols;
const rows = Math.ceil(imgs.length / c);
await sharp({ create: { width: c * W, height: rows * H, channels: 3, background: '#888' } })
  .composite(imgs.map((b, i) => ({ input: b.data, left: (i % c) * W, top: Math.floor(i / c) * H })))
  .png()
  .toFile(out!);
