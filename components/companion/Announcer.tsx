import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../shared/Say';
import { Sentence } from './Sentence';
import type { HintText } from './text';

/** So long what was said stays to be read, in ms; then the region is empty, or browsing would meet it a second time. */
const stays = 5000;

interface AnnouncerProps {
  readonly page: string;
  readonly text: HintText;
  /** What else is new on the page: an error that it tells of, a notice. */
  readonly more: readonly string[];
  readonly open: boolean;
  /** The ring moved on within a form; that is not news. */
  readonly quiet: boolean;
  /** What was said may hold no longer. */
  readonly stale: boolean;
}

/**
 * Tells screen readers once, and with its sender, what is new: the sentence of another hint or page, a verdict that
 * has changed, that the help was closed. The region stands there empty before it is filled, because one that arrives
 * full is not read (scttcper/ngx-toastr #933).
 */
export function Announcer({ page, text, more, open, quiet, stale }: AnnouncerProps) {
  const say = useSay();
  // Kept as it was said: what is new comes into the region in one piece, and not a second time with the next drawing.
  const [said, setSaid] = useState<What>();
  const before = useRef({ page: '', open: false });
  const words = open ? [say(text.id, text.values), ...more].join() : '';
  const news = `${page} ${open} ${words}`;
  const told = useRef('');
  const region = useRef<HTMLDivElement>(null);
  // Made before it is put on the page, it is empty until then.
  const isThere = region.current?.isConnected === true;
  useEffect(() => {
    // While the page changes nothing is new; if it then is what it was, it was told already.
    if (!isThere || stale || news === told.current) return;
    const { current: was } = before;
    before.current = { page, open };
    setSaid(undefined);
    // A closed help is news only to who has just closed it; a quiet hint only where the page is new.
    if (open ? quiet && was.page === page && was.open : !was.open) return;
    const frame = requestAnimationFrame(() => setSaid({ news, text, more, open }));
    const timer = setTimeout(() => setSaid(undefined), stays);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [news, stale, isThere]);
  useEffect(() => {
    // Only what came into the region was told: a change of the page may have come first.
    if (said) told.current = said.news;
  }, [said]);
  useEffect(() => {
    if (stale) setSaid(undefined);
  }, [stale]);
  return (
    <div class="unseen" role="status" aria-live="polite" ref={region}>
      {said && <Said {...said} />}
    </div>
  );
}

type What = Pick<AnnouncerProps, 'text' | 'more' | 'open'> & { readonly news: string };

function Said({ text, more, open }: Omit<What, 'news'>) {
  const say = useSay();
  if (!open) return <>{say('card.closed')}</>;
  return (
    <>
      {`${say('dock.name')}: `}
      <Sentence {...text} />
      {text.see && ` ${say('card.then')} ${say(text.see, text.values)}`}
      {more.map((one) => ` ${one}`)}
    </>
  );
}
