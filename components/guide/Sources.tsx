import { useSay } from '../shared/Say';
import { AsOf } from './AsOf';
import { dayText, type Source, sources } from './as-of';
import { Chapter } from './Chapter';
import { Fold } from './Fold';
import { Address } from './Linked';

/** Where all this was read, and when. The list is for whoever doubts, so it is folded away. */
export function Sources() {
  const say = useSay();
  return (
    <Chapter id="sources" title={say('guide.sources')}>
      <p>
        {say('guide.sources.intro')} <AsOf />.
      </p>
      <Fold title={say('guide.sources.list')}>
        <ul class="plain-list">
          <li>{say('guide.sources.reconnet')}</li>
          {sources().map((one) => (
            <OneSource key={one.address} {...one} />
          ))}
        </ul>
      </Fold>
    </Chapter>
  );
}

function OneSource({ address, dated, read }: Source) {
  const say = useSay();
  const day = (date: string) => dayText(date, say.language);
  return (
    <li>
      <Address href={address} />{' '}
      <span class="muted">
        {dated
          ? say('guide.source.dated', { dated: day(dated), read: day(read) })
          : say('guide.source.read', { read: day(read) })}
      </span>
    </li>
  );
}
