import { type Html, html } from '../html';
import { CAPTCHA_TEXT } from '../person';

const asData = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

function captchaPicture(tilt: number): string {
  const letters = [...CAPTCHA_TEXT].map((letter, at) => {
    const x = 24 + at * 30;
    const turn = (at % 2 ? 9 : -9) * tilt;
    return `<text x="${x}" y="46" transform="rotate(${turn} ${x} 40)">${letter}</text>`;
  });
  return asData(
    `<svg xmlns="http://www.w3.org/2000/svg" width="220" height="76" viewBox="0 0 220 76"><rect width="220" height="76" fill="#eef3fa"/><path d="M0 22q55 30 110 8t110 14M0 54q55-30 110-6t110-10" stroke="#9db6d8" stroke-width="2" fill="none"/><g font-family="Liberation Serif,Georgia,serif" font-size="34" font-weight="bold" fill="#1f3a68">${letters.join('')}</g><text x="110" y="71" text-anchor="middle" font-family="Liberation Sans,Arial,sans-serif" font-size="10" fill="#5b6b80">Beispiel / example</text></svg>`,
  );
}

/** Two example captchas with the same text; the button with the arrows swaps them. */
export const CAPTCHA_PICTURES = [captchaPicture(1), captchaPicture(-1)] as const;

/** An obviously made-up QR code: three corner marks, a random-looking field, and the word "ÜBUNG" across it. */
export function qrPicture(alt: string): Html {
  const size = 29;
  const inCorner = (x: number, y: number) => (x < 8 && y < 8) || (x > size - 9 && y < 8) || (x < 8 && y > size - 9);
  const cells: string[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!inCorner(x, y) && (x * 7 + y * 13 + x * y * 3) % 5 < 2) cells.push(`M${x} ${y}h1v1h-1z`);
    }
  }
  const corner = (x: number, y: number) => `<path fill-rule="evenodd" d="M${x} ${y}h7v7h-7zm1 1v5h5v-5zm1 1h3v3h-3z"/>`;
  const src = asData(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 ${size + 4} ${size + 4}" width="240" height="240"><rect x="-2" y="-2" width="${size + 4}" height="${size + 4}" fill="#fff"/><path d="${cells.join('')}"/>${corner(0, 0)}${corner(size - 7, 0)}${corner(0, size - 7)}<rect x="5" y="12" width="19" height="5" fill="#ffd84d"/><text x="14.5" y="15.9" text-anchor="middle" font-family="Liberation Sans,Arial,sans-serif" font-weight="bold" font-size="4">ÜBUNG</text></svg>`,
  );
  return html`<img class="qr-code" src="${src}" alt="${alt}" width="240" height="240">`;
}
