import { type Claim, claims } from '../../lib/guides/claims';
import { localeOf } from '../../lib/text/language';

const all: readonly Claim[] = Object.values(claims);

/** The newest day on which a source was read, as `2026-11-23`. */
export const asOf =
  all
    .map(({ read }) => read)
    .sort()
    .at(-1) ?? '';

/** A page that everybody can look up, with the newest day on which it was read. */
export interface Source {
  readonly address: string;
  readonly dated: string | undefined;
  readonly read: string;
}

/** Each address once, in the order of the claims; what else a claim rests on is a maintainer's note. */
export function sources(): readonly Source[] {
  const known = new Map<string, Source>();
  for (const { source, dated, read } of all) {
    for (const address of source.match(/https:\/\/[^\s)]+/g) ?? []) {
      const before = known.get(address);
      known.set(address, {
        address,
        dated: [before?.dated, dated].filter(Boolean).sort().at(-1),
        read: [before?.read ?? '', read].sort().at(-1) ?? read,
      });
    }
  }
  return [...known.values()];
}

/** `2025`, `2025-02` or `2025-02-28` as a person writes it; anything else stays as it is. */
export function dayText(day: string, language: string): string {
  const [, year, month, date] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(day) ?? [];
  if (!year || !month) return day;
  const format = new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    month: 'long',
    ...(date && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(date ?? 1)));
}
