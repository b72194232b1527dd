import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { portalsOwn } from '../../lib/clean/known';
import { askTab, type Message, parseMessage, send } from '../../lib/messages';

const german = { type: 'languageChosen', language: 'de' } as const;
const known = {
  core: 'a',
  words: 'b',
  alsoNames: '',
  maybeNames: '',
  namesInSource: '',
  greetings: '',
  parts: 'c',
  phrases: ['D'],
  countryCodes: 'DE',
  remarks: '',
  persons: '',
  leading: '',
  asked: '',
  places: '',
  owned: '',
  networks: '',
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('a message', () => {
  it.each<[string, Message]>([
    ['an event', { event: german }],
    ['the wish for the report page', { report: true }],
    ['a hop', { hop: true }],
    ['the wish for a copy', { copy: known }],
    ['the wish for a copy as the report page sends it', { copy: portalsOwn() }],
  ])('is recognised: %s', (_what, message) => {
    expect(parseMessage(structuredClone(message))).toEqual(message);
  });

  it('of an event leaves to the background what is in it', () => {
    expect(parseMessage({ event: 7 })).toEqual({ event: 7 });
  });

  it.each<[unknown]>([
    [undefined],
    [null],
    ['hop'],
    [true],
    [[]],
    [[{ hop: true }]],
    [{}],
    [{ hop: false }],
    [{ hop: 'true' }],
    [{ report: 1 }],
    [{ copy: true }],
    [{ copy: null }],
    [{ copy: { ...known, words: undefined } }],
    [{ copy: { ...known, phrases: 'D' } }],
    [{ copy: { ...known, phrases: [7] } }],
    [{ other: true }],
    [{ constructor: true }],
    [{ toString: true }],
    [JSON.parse('{"__proto__":{"hop":true}}')],
    [Object.create({ event: german })],
    [Object.assign(Object.create({ event: german }), { other: true })],
    [{ hop: true, report: true }],
    [{ event: german, url: 'https://cpms.ern-net.eu/' }],
  ])('of somebody else is nobody’s: %j', (value) => {
    expect(parseMessage(value)).toBeUndefined();
  });

  it('can be anything without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseMessage(value)).toBeUndefined();
      }),
    );
  });
});

describe('asking a tab', () => {
  it('is answered by the page in it, or not at all', async () => {
    const spy = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValueOnce(null as never);
    expect(await askTab(7, { copy: known })).toBeNull();
    expect(spy).toHaveBeenCalledWith(7, { copy: known });
    spy.mockRejectedValueOnce(new Error('Could not establish connection.'));
    expect(await askTab(7, { hop: true })).toBeUndefined();
  });
});

describe('send', () => {
  beforeEach(() => vi.useFakeTimers());

  const answering = (...answers: unknown[]) => {
    const spy = vi.spyOn(browser.runtime, 'sendMessage');
    for (const answer of answers) {
      if (answer instanceof Error) spy.mockRejectedValueOnce(answer);
      else spy.mockResolvedValueOnce(answer as never);
    }
    return spy;
  };
  const sent = async () => {
    const result = send(german);
    await vi.runAllTimersAsync();
    return result;
  };

  it('is saved when the background says so', async () => {
    const spy = answering({ saved: true });
    expect(await sent()).toBe('saved');
    expect(spy).toHaveBeenCalledWith({ event: german });
  });

  it('asks again when the background was stopped or could not store it', async () => {
    answering(new Error('message port closed'), undefined, { saved: false }, { saved: true });
    expect(await sent()).toBe('saved');
  });

  it('gives up after a while and says so', async () => {
    answering(...Array.from({ length: 9 }, () => new Error('no one there')));
    expect(await sent()).toBe('unsaved');
  });

  it('an orphan after an update does not even ask', async () => {
    const spy = answering();
    vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    expect(await sent()).toBe('unsaved');
    expect(spy).not.toHaveBeenCalled();
  });

  it('sends nothing from a private window', async () => {
    const spy = answering();
    Object.assign(browser, { extension: { inIncognitoContext: true } });
    expect(await sent()).toBe('private');
    expect(spy).not.toHaveBeenCalled();
    Object.assign(browser, { extension: undefined });
  });
});
