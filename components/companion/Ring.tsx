import type { Ref } from 'preact';

/** The ring around the target: seen, never felt. Its place is set by `usePlacement`. */
export function Ring({ ring }: { ring: Ref<HTMLDivElement> }) {
  return <div class="ring" ref={ring} aria-hidden="true" hidden />;
}
