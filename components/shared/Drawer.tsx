import type { ComponentChildren } from 'preact';

interface DrawerProps {
  /** Where `openDrawer` finds it. */
  readonly id?: string;
  readonly title: string;
  /** Drawers of one group close each other. */
  readonly group?: string;
  readonly children: ComponentChildren;
}

/** Something to look up: closed until it is wanted. */
export function Drawer({ id, title, group, children }: DrawerProps) {
  return (
    <details class="drawer" id={id} name={group}>
      <summary>{title}</summary>
      <div class="drawer-inside">{children}</div>
    </details>
  );
}

/** Opens a drawer and brings the person there. */
export function openDrawer(id: string): void {
  const drawer = document.getElementById(id) as HTMLDetailsElement | null;
  if (!drawer) return;
  drawer.open = true;
  drawer.scrollIntoView({ block: 'start' });
  drawer.querySelector('summary')?.focus();
}
