import { Say } from '../shared/Say';
import { Address } from './Linked';

/** The page to open, its address written in full: "Address: https://…". */
export function Go({ to }: { to: string }) {
  return (
    <p class="go">
      <Say id="guide.address" values={{ address: <Address href={to} /> }} />
    </p>
  );
}
