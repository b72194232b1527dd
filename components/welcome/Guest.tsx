import { useProgress } from '../shared/progress';
import { useSay } from '../shared/Say';

/** Guest access instead of a hospital; only on the word of a helpdesk. */
export function Guest() {
  const say = useSay();
  const { view, tell } = useProgress();
  const guest = view.state.profile.guest === true;
  return (
    <div class="choice">
      <input
        type="checkbox"
        id="guest"
        checked={guest}
        aria-describedby="guest-help"
        onChange={() => void tell({ type: 'profileChanged', profile: { guest: guest ? null : true } })}
      />
      <div>
        <label for="guest">{say('welcome.guest')}</label>
        <p id="guest-help" class="muted">
          {say('welcome.guest.help')}
        </p>
      </div>
    </div>
  );
}
