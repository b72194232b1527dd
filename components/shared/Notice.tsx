import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface NoticeProps {
  readonly kind?: 'info' | 'careful';
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Something the person should know: what happened and what to do. Calm, never blocking. */
export function Notice({ kind = 'info', title, children }: NoticeProps) {
  return (
    <div class={`notice ${kind}`}>
      <Icon name={kind} />
      <div>
        <p class="notice-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
