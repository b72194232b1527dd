import { destinations } from '../../lib/guides/way';
import { routeOf } from '../../lib/progress/state';
import { Notice } from '../shared/Notice';
import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';
import { Task } from './Chapter';
import { Fold } from './Fold';
import { Go } from './Go';
import { Methods } from './Methods';
import { noteAt } from './note-at';
import { Parts } from './Parts';

/** 1: the account. */
export function Account() {
  const say = useSay();
  const { view } = useProgress();
  const note = noteAt('account', view.state.profile, say);
  return (
    <Task stage="account">
      {note && <Notice title={note} />}
      <p>{say('guide.account.intro')}</p>
      <Go to={destinations.register} />
      <Parts piece="account" />
    </Task>
  );
}

/** 2: the second factor. The older way by telephone number is no longer told: nobody can go it. */
export function SecondFactor() {
  const say = useSay();
  return (
    <Task stage="secondFactor">
      <p>{say('guide.secondFactor.intro')}</p>
      <Methods />
      <Go to={destinations.myAccount} />
      <p>{say('guide.secondFactor.signIn')}</p>
      <Parts piece="signIn" />
      <Parts piece="secondFactor" />
      <p>{say('method.reserve')}</p>
      <p>{say('notice.smsStopped')}</p>
    </Task>
  );
}

/** 4: the login. Whoever goes by way of CPMS 2.0 finds the older CPMS folded away. */
export function Login() {
  const say = useSay();
  const { view } = useProgress();
  const route = routeOf(view.state);
  return (
    <Task stage="login">
      <p>{say('guide.login.intro')}</p>
      {route === 'saas' && <Go to={destinations.cpms.saas} />}
      {route !== 'saas' && <Go to={destinations.cpms.cpms2} />}
      {route === 'saas' && <Parts piece="login" />}
      <p>{say('guide.login.signIn')}</p>
      <Parts piece="challenge" />
      {route === 'saas' ? (
        <Parts piece="arrived" />
      ) : (
        <Fold title={say('guide.login.older')}>
          <Go to={destinations.cpms.saas} />
          <Parts piece="login" level="h4" />
          <Parts piece="arrived" level="h4" />
        </Fold>
      )}
    </Task>
  );
}
