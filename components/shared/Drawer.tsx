import type { ComponentChildren } from 'preact';

interface DrawerProps {
  readonly title: string;
  /** Drawers of one group close each other. */
  readonly group?: string;
  readonly children: ComponentChildren;
}

/** Something to look up: closed until it is wanted. */
export function Drawer({ title, group, children }: DrawerProps) {
  return (
    <details class="drawer" name={group}>
      <summary>{title}</summary>
      <div class="drawer-inside">{children}</div>
    </details>
  );
}
