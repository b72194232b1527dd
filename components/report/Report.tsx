import { useCallback, useEffect, useState } from 'preact/hooks';
import { tabIn } from '../../lib/report/tab';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { Say, useSay } from '../shared/Say';
import { type Asked, askFor } from './ask';
import { CleanedCopy } from './CleanedCopy';
import { ShortReport } from './ShortReport';

/**
 * What a person can give to whoever mends the guides: a cleaned copy of the page and a short report. Nothing is sent.
 */
export function Report() {
  const say = useSay();
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useCallback(() => {
    setAsked(null);
    void askFor(tabIn(location.search)).then(setAsked);
  }, []);
  useEffect(ask, [ask]);
  return (
    <main class="report">
      <h1>{say('report.title')}</h1>
      <p class="lead">{say('report.lead')}</p>
      {asked ? <Outcome asked={asked} again={ask} /> : <p role="status">{say('report.working')}</p>}
    </main>
  );
}

function Outcome({ asked, again }: { asked: Asked; again: () => void }) {
  const say = useSay();
  if (asked.is !== 'answered') {
    return (
      <Notice kind="careful" title={say(`report.${asked.is}.title`)}>
        <p>
          <Say id={`report.${asked.is}.text`} />
        </p>
        {asked.is !== 'none' && <Button onClick={again}>{say('report.again')}</Button>}
      </Notice>
    );
  }
  const { answer } = asked;
  return (
    <>
      {!answer.guided && (
        <Notice title={say('report.unguided.title')}>
          <p>{say('report.unguided.text')}</p>
        </Notice>
      )}
      <CleanedCopy answer={answer} />
      <ShortReport answer={answer} />
    </>
  );
}
