import { euLoginSupport } from '../guides/contacts';
import { countryName } from '../profile/country-name';
import { helpdeskOf } from '../profile/helpdesk';
import { planWords } from '../profile/plan-words';
import { nextAction } from '../progress/next';
import { routeOf, type State } from '../progress/state';
import { localeOf } from '../text/language';
import type { Say } from '../text/say';

/** A message that is ready to be sent or copied. It holds no patient data, no account name and no name of a person. */
export interface HelpdeskMessage {
  /** A verified mail address, or null: then it is copied into whatever form the network offers. */
  readonly to: string | null;
  readonly subject: string;
  readonly body: string;
}

/** The mail has not come, the approval has not come, or something else. */
export type MessageKind = 'mail' | 'approval' | 'other';

/**
 * Words for the helpdesk that fits the person's next task: EU Login's support for account and second factor, the
 * network for everything after. What the person has not told us is left for them to fill in.
 * @param say speaks the language of the message, which need not be that of the popup
 * @param now a date after it is from a clock that was ahead, and is left to the person
 */
export function messageFor(state: State, say: Say, now: number): HelpdeskMessage {
  const { kind, stage, since } = nextAction(state);
  const atEuLogin = stage === 'account' || stage === 'secondFactor';
  const what: MessageKind =
    kind !== 'wait' ? 'other' : stage === 'account' ? 'mail' : stage === 'access' ? 'approval' : 'other';
  const { country } = state.profile;
  const plan = planWords(state.profile);
  const desk = helpdeskOf(state.profile);
  const open = say('message.open');
  const values = {
    date:
      since === null || since > now
        ? open
        : new Intl.DateTimeFormat(localeOf(say.language), { dateStyle: 'long' }).format(since),
    network: plan.network || open,
    country: country ? countryName(country, say.language) : open,
    hospital: plan.hospital || open,
    route: routeOf(state) ?? 'unknown',
  };
  const parts = ['message.hello', `message.${what}`, 'message.facts', 'message.bye'];
  return {
    to: atEuLogin ? euLoginSupport : desk.way === 'mail' ? desk.to : null,
    subject: say(`message.${what}.subject`, values),
    body: parts.map((id) => say(id, values)).join('\n\n'),
  };
}

/** The address that opens the person's mail program with the message; whom to write to must be known. */
export function mailto({ to, subject, body }: HelpdeskMessage): string {
  // Half a letter cannot be written into an address, and no text is worth a popup that does not open.
  const part = (text: string) => encodeURIComponent(text.toWellFormed());
  return `mailto:${to ?? ''}?subject=${part(subject)}&body=${part(body)}`;
}
