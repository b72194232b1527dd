/** Small line drawings, 20 × 20. They stand beside words and never alone. */
export const drawings = {
  done: 'M4.5 10.5l3.6 3.6 7.4-8',
  careful: 'M10 7.5v3.8M10 14.2v.1M10 2.8l7.8 14H2.2z',
  waiting: 'M10 5.2v5l3.2 2M10 17.5a7.5 7.5 0 1 1 0-15 7.5 7.5 0 0 1 0 15z',
  open: 'M10 17a7 7 0 1 1 0-14 7 7 0 0 1 0 14z',
  info: 'M10 9.2v5M10 6v.1M10 17.5a7.5 7.5 0 1 1 0-15 7.5 7.5 0 0 1 0 15z',
  guide: 'M10 5.5C8 4 5.5 3.8 3 4v11.5c2.5-.2 5 0 7 1.5 2-1.5 4.5-1.7 7-1.5V4c-2.5-.2-5 0-7 1.5zM10 5.5V17',
  settings: 'M3 6h6M13 6h4M3 14h2M9 14h8M11 4v4M7 12v4',
  away: 'M8 4H4v12h12v-4M11 3.5h5.5V9M16 4l-7.5 7.5',
  close: 'M5 5l10 10M15 5L5 15',
  /** Our sign. On portal pages it is drawn, because nothing of ours may be fetched by the page. */
  lighthouse:
    'M7.6 17.5l.9-8.5h3l.9 8.5zM8.2 5.8h3.6v3.2H8.2zM7.6 5.8L10 3l2.4 2.8M6.4 6.8L3 5.5M6.4 8.2L3 9.5M13.6 6.8L17 5.5M13.6 8.2L17 9.5',
} as const;
