import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { openSettings } from '../shared/open';
import { useProgress } from '../shared/progress';
import { Say, useSay } from '../shared/Say';
import { SiteAccess } from '../shared/SiteAccess';
import { Said } from './Said';

/** Everything the person should know before they go on. Nothing wrong, nothing shown. */
export function Notices() {
  return (
    <div class="notices" role="status">
      <Said />
      <StoredData />
      <SiteAccess />
      <NotSaved />
    </div>
  );
}

function StoredData() {
  const say = useSay();
  const { view, tell } = useProgress();
  const { problem } = view;
  if (!problem) return null;
  return (
    <Notice kind="careful" title={say(`popup.problem.${problem}.title`)}>
      <p>
        <Say id={`popup.problem.${problem}.text`} />
      </p>
      {problem === 'unknownNetwork' && (
        <Button onClick={() => void openSettings()}>{say('popup.next.choose.do')}</Button>
      )}
      {problem !== 'unreadable' && (
        <Button look="quiet" onClick={() => void tell({ type: 'noticeRead' })}>
          {say('popup.problem.read')}
        </Button>
      )}
    </Notice>
  );
}

function NotSaved() {
  const say = useSay();
  const { sent } = useProgress();
  return sent === 'unsaved' || sent === 'private' ? <p class="quiet-line">{say(`settings.${sent}`)}</p> : null;
}
