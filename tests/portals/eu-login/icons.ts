import { raw } from '../html';

const icon = (path: string) =>
  raw(
    `<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false"><path fill="currentColor" d="${path}"/></svg>`,
  );

// Plain shapes drawn for the practice; none is taken from the real pages.
export const cog = icon(
  'M10.3 2h3.4l.5 2.6 1.9.8 2.2-1.5 2.4 2.4-1.5 2.2.8 1.9 2.6.5v3.4l-2.6.5-.8 1.9 1.5 2.2-2.4 2.4-2.2-1.5-1.9.8-.5 2.6h-3.4l-.5-2.6-1.9-.8-2.2 1.5-2.4-2.4 1.5-2.2-.8-1.9L1.4 13.7v-3.4l2.6-.5.8-1.9-1.5-2.2 2.4-2.4 2.2 1.5 1.9-.8zM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
);
export const language = icon(
  'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm6.9 6h-2.9a16 16 0 0 0-1.3-3.3A8 8 0 0 1 18.9 8zM12 4c.8 1.1 1.5 2.5 1.9 4h-3.8c.4-1.5 1.1-2.9 1.9-4zM4.3 14a8 8 0 0 1 0-4h3.4a17 17 0 0 0 0 4zm.8 2H8c.3 1.2.8 2.3 1.3 3.3A8 8 0 0 1 5.1 16zM8 8H5.1a8 8 0 0 1 4.2-3.3C8.8 5.7 8.3 6.8 8 8zm4 12a13 13 0 0 1-1.9-4h3.8a13 13 0 0 1-1.9 4zm2.3-6H9.7a15 15 0 0 1 0-4h4.6a15 15 0 0 1 0 4zm.4 5.3c.6-1 1-2.1 1.3-3.3h2.9a8 8 0 0 1-4.2 3.3zm1.6-5.3a17 17 0 0 0 0-4h3.4a8 8 0 0 1 0 4z',
);
export const arrows = icon(
  'M12 5V1L7 6l5 5V7a5 5 0 0 1 4.6 7l1.5 1.5A7 7 0 0 0 12 5zM7.4 10 5.9 8.5A7 7 0 0 0 12 19v4l5-5-5-5v4a5 5 0 0 1-4.6-7z',
);
export const speaker = icon(
  'M3 9v6h4l5 5V4L7 9zm13.5 3a4.5 4.5 0 0 0-2.5-4v8a4.5 4.5 0 0 0 2.5-4zM14 3.2v2.1a7 7 0 0 1 0 13.4v2.1a9 9 0 0 0 0-17.6z',
);
export const chevron = icon('M7.4 8.6 12 13.2l4.6-4.6L18 10l-6 6-6-6z');
