import { describe, expect, it } from 'vitest';
import { emptyState, type State } from '../../../lib/progress/state';
import { mailto, messageFor } from '../../../lib/rescue/message';
import { createSay } from '../../../lib/text/say';
import { messages } from '../popup/stage';

const [de, en] = [createSay('de', messages.de), createSay('en', messages.en)];
const done = { status: 'done' } as const;
const since = new Date('2026-11-12T09:00:00').getTime();
const now = since + 5 * 86_400_000;
const state = (change: Partial<State>, stages: Partial<State['stages']>): State => ({
  ...emptyState(),
  ...change,
  stages: { ...emptyState().stages, ...stages },
});
const asked = { account: done, secondFactor: done, access: { status: 'waiting', since } } as const;

describe('the message to the helpdesk', () => {
  it('asks for the approval: network, hospital, country, date, route', () => {
    const profile = { network: 'reconnet', country: 'DE', hospital: 'Köln' } as const;
    const message = messageFor(state({ profile }, asked), de, now);
    expect(message.to).toBe('helpdesk.reconnet@ao-pisa.toscana.it');
    for (const part of [
      'am 12. November 2026',
      'Netzwerk: ERN ReCONNET',
      'Krankenhaus: Köln',
      'Land: Deutschland',
      'SAAS',
    ])
      expect(message.body).toContain(part);
    expect(messageFor(state({ profile }, asked), en, now).body).toContain('On 12 November 2026');
  });

  it('leaves open what it does not know, and never guesses an address', () => {
    const message = messageFor(state({ profile: { network: 'vascern' } }, asked), en, now);
    expect(message.to).toBeNull();
    expect(message.body).toContain('Hospital: (please fill in)');
  });

  it('about the mail it goes to the support of EU Login', () => {
    const message = messageFor(state({}, { account: { status: 'waiting', since } }), en, now);
    expect(message.to).toBe('EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu');
    expect(message.subject).toBe('EU Login: confirmation e-mail has not arrived');
    expect(message.body).toContain('12 November');
  });

  it('tells no date from a clock that was ahead', () => {
    expect(messageFor(state({}, asked), en, since - 1).body).toContain('On (please fill in) I asked for access');
  });

  it('a link keeps every letter of it', () => {
    const message = messageFor(state({ profile: { network: 'reconnet', hospital: 'A&B? 100 % #1' } }, asked), en, now);
    const url = new URL(mailto(message));
    expect(url.searchParams.get('body')).toBe(message.body);
  });

  it('a link is made even of half a letter', () => {
    expect(mailto({ to: null, subject: 'K\ud800ln', body: '' })).toBe('mailto:?subject=K%EF%BF%BDln&body=');
  });
});
