/** The report page for a tab, as a path in the extension. */
export function reportPath(tab: number | undefined): `/report.html?tab=${string}` {
  return `/report.html?tab=${tab ?? ''}`;
}

/** The tab that the address of the report page names; null when it names none. */
export function tabIn(search: string): number | null {
  const text = new URLSearchParams(search).get('tab') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
