import { useSay } from '../shared/Say';
import { AsOf } from './AsOf';
import { dayText, type Source, sources } from './as-of';
import { Chapter } from './Chapter';
import { Address } from './Linked';

/** Where all this was read, and when. */
export function Sources() {
  const say = useSay();
  return (
    <Chapter id="sources" title={say('guide.sources')}>
      <p>{say('guide.sources.intro')}</p>
      <ul class="plain-list">
        {sources().map((one) => (
          <OneSource key={one.source} {...one} />
        ))}
      </ul>
      <p>
        <AsOf />
      </p>
    </Chapter>
  );
}

function OneSource({ source, dated, read }: Source) {
  const say = useSay();
  const day = (date: string) => dayText(date, say.language);
  return (
    <li>
      <span lang="en">
        {source
          .split(/(https:\/\/\S+)/)
          .map((piece) => (piece.startsWith('https://') ? <Address key={piece} href={piece} /> : piece))}
      </span>{' '}
      <span class="muted">
        {dated
          ? say('guide.source.dated', { dated: day(dated), read: day(read) })
          : say('guide.source.read', { read: day(read) })}
      </span>
    </li>
  );
}
