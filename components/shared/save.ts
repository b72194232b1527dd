const types = { html: 'text/html;charset=utf-8', json: 'application/json', ics: 'text/calendar' } as const;

/**
 * The name of a file of ours, such as `cpms-lotse-saas.home-2026-11-12.html`.
 * @param about what it is of; nothing when it is of everything
 * @param day named by the clock on the wall
 */
export function fileName(about: string | undefined, day: Date, ending: keyof typeof types): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  return `cpms-lotse-${about ? `${about}-` : ''}${date}.${ending}`;
}

/** Offers a text as a download under today's date; nothing leaves the device. */
export function saveAs(about: string | undefined, text: string, ending: keyof typeof types): void {
  const href = URL.createObjectURL(new Blob([text], { type: types[ending] }));
  Object.assign(document.createElement('a'), { href, download: fileName(about, new Date(), ending) }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
