import { Say } from '../shared/Say';
import { useManaged } from '../shared/use-managed';
import { Ways } from '../shared/Ways';

/** The hospital's own person to ask, when its IT has named one. */
export function LocalContact() {
  const { reading } = useManaged();
  const contact = reading.kind === 'preset' ? reading.preset.contact : undefined;
  if (!contact) return null;
  return (
    <div class="local-contact">
      <p>
        <Say id="popup.ask.local" values={{ name: contact.name }} />
      </p>
      <Ways {...contact} />
    </div>
  );
}
