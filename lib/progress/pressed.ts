/** In which tabs the person has pressed something on a page of a portal, for as long as the browser runs. */
export interface Pressed {
  note(tab: number, portal: string): Promise<void>;
  was(tab: number | undefined, portal: string): Promise<boolean>;
}

/** The part of `storage.session` that is needed: it outlives the background, and is never written to the disk. */
interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const key = (tab: number, portal: string) => `pressed.${portal}.${tab}`;

/** Remembers where the person has pressed something; without such storage, only as long as the background runs. */
export function createPressed(area: SessionArea | undefined): Pressed {
  const known = new Set<string>();
  return {
    async note(tab, portal) {
      known.add(key(tab, portal));
      await area?.set({ [key(tab, portal)]: true }).catch(() => undefined);
    },
    async was(tab, portal) {
      if (tab === undefined) return false;
      if (known.has(key(tab, portal))) return true;
      const stored = await area?.get(key(tab, portal)).catch(() => undefined);
      return stored?.[key(tab, portal)] === true;
    },
  };
}
