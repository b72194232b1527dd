import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stages } from '../../../lib/guides/shape';
import { parseEvent } from '../../../lib/progress/events';
import { badge, nextAction } from '../../../lib/progress/next';
import { parseState } from '../../../lib/progress/parse';
import { reduce } from '../../../lib/progress/reduce';
import { emptyState, type State } from '../../../lib/progress/state';
import { anyEvent, fromPages, fromPerson } from './arbitrary';

const statuses = (state: State) => stages.map((stage) => state.stages[stage].status);

describe('reduce, whatever happens', () => {
  it('an event twice is an event once', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), anyEvent, (before, event) => {
        const once = reduce(before.reduce(reduce, emptyState()), event);
        expect(reduce(once, event)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('what comes out can be stored, read again and shown, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const state = events.reduce(reduce, emptyState());
        expect(parseState(JSON.parse(JSON.stringify(state)))).toEqual({ state, problem: null });
        expect(nextAction(state).messageKey).toMatch(/^popup\.next\./);
        expect(badge(state).text.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('no page ever takes back what is done', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), fromPages, (before, event) => {
        const state = before.reduce(reduce, emptyState());
        const next = reduce(state, event);
        for (const stage of stages) {
          if (state.stages[stage].status === 'done') expect(next.stages[stage]).toEqual(state.stages[stage]);
        }
      }),
    );
  });

  it('while nobody reopens anything, the order in which tabs report account, access and login does not matter', () => {
    const settled = fc.oneof(
      fromPages,
      fromPerson.filter((event) => event.type === 'confirmed'),
    );
    fc.assert(
      fc.property(
        fc
          .array(settled)
          .chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))),
        ([events, shuffled]) => {
          const order = (list: typeof events) => {
            const [account, , access, login] = statuses(list.reduce(reduce, emptyState()));
            return { account, access, login };
          };
          expect(order(shuffled)).toEqual(order(events));
        },
      ),
    );
  });

  it('in every order, a reopening, an act after it and a proof after that close the task', () => {
    const events = [
      { type: 'reopened', stage: 'login', at: 10 },
      { type: 'submitted', page: 'cpms.login', at: 20 },
      { type: 'pageSeen', page: 'cpms.home', at: 30 },
    ] as const;
    fc.assert(
      fc.property(fc.shuffledSubarray([...events], { minLength: 3 }), (shuffled) => {
        expect(shuffled.reduce(reduce, emptyState()).stages.login.status).toBe('done');
      }),
    );
  });
});

describe('parseEvent', () => {
  it('knows every event we make', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(parseEvent(event)).toEqual(event);
      }),
    );
    const everywhere = { type: 'hidden', what: 'everywhere', hidden: true };
    expect(parseEvent(everywhere)).toEqual(everywhere);
  });

  it('never throws, and lets nothing else in', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseEvent(value)).toBeNull();
      }),
    );
  });

  it.each([
    ['an address as a page', { type: 'pageSeen', page: 'https://webgate.ec.europa.eu/cas/login?ticket=ST-1', at: 1 }],
    ['an address beside the page', { type: 'pageSeen', page: 'cpms.home', at: 1, url: 'https://cpms.ern-net.eu/' }],
    ['the words of a page', { type: 'hintTicked', hint: 'Sign in to continue' }],
    ['a network that does not exist', { type: 'profileChanged', profile: { network: 'atlantis' } }],
    ['a hospital with half a letter', { type: 'profileChanged', profile: { hospital: 'K\ud800ln' } }],
    ['a hospital that turns the direction of writing', { type: 'profileChanged', profile: { hospital: 'Köln\u202e' } }],
    ['a moment that is none', { type: 'pageSeen', page: 'cpms.home', at: Number.NaN }],
  ])('refuses %s', (_what, event) => {
    expect(parseEvent(event)).toBeNull();
  });
});
