import { describe, expect, it } from 'vitest';
import { networks } from '../../../lib/guides/network-list';
import { stages } from '../../../lib/guides/shape';
import { troubles } from '../../../lib/guides/troubles';
import { languages } from '../../../lib/text/language';
import { createSay } from '../../../lib/text/say';
import { messages } from './stage';

const nextKeys = ['account', 'secondFactor', 'choose', 'access.saas', 'access.cpms2', 'login', 'finished'];
const needed = [
  ...nextKeys.flatMap((key) => ['title', 'text', 'do'].map((part) => `popup.next.${key}.${part}`)),
  ...stages.flatMap((stage) => ['title', 'do'].map((part) => `popup.next.${stage}.waiting.${part}`)),
  ...stages.flatMap((stage) => [`waiting.${stage}.normal`]),
  ...['account', 'secondFactor', 'access'].map((stage) => `popup.normal.${stage}`),
  ...['account', 'secondFactor', 'access'].flatMap((stage) => [`waiting.${stage}.check`, `waiting.${stage}.ask`]),
  ...['mail', 'approval', 'other'].flatMap((kind) => [`message.${kind}`, `message.${kind}.subject`]),

  ...['go', 'wait', 'choose', 'first', 'finished'].map((kind) => `popup.next.${kind}`),
  ...stages.map((stage) => `stage.${stage}`),
  ...['open', 'waiting', 'waiting.since', 'waiting.today', 'done', 'done.since', 'done.today'].map(
    (status) => `stage.${status}`,
  ),
  ...['damaged', 'newer', 'unknownNetwork', 'unreadable'].flatMap((problem) =>
    ['title', 'text'].map((part) => `popup.problem.${problem}.${part}`),
  ),
  ...troubles.flatMap((trouble) => ['title', 'what', 'now', 'not'].map((part) => `rescue.${trouble}.${part}`)),
  ...networks.map((network) => `network.${network.id}`),
  ...['oneOf', 'hospital', 'name', 'mail', 'phone', 'page', 'keys', 'object', 'way', 'size'].map(
    (allowed) => `welcome.preset.allowed.${allowed}`,
  ),
  ...['empty', 'tooBig', 'unreadable', 'notJson', 'damaged', 'notOurs', 'newer', 'unknown', 'wrong', 'future'].map(
    (reason) => `welcome.import.refused.${reason}`,
  ),
  ...['sending', 'saved', 'unsaved', 'private'].map((sent) => `settings.${sent}`),
  ...['saas', 'cpms2', 'current', 'none'].map((reason) => `welcome.route.why.${reason}`),
];

describe.each(languages)('texts of our pages in %s', (language) => {
  const say = createSay(language, messages[language]);

  it('none is missing', () => {
    expect(needed.filter((id) => !say.has(id))).toEqual([]);
  });

  it('calm: no exclamation marks', () => {
    const ours = Object.entries(messages[language]).filter(([id]) =>
      /^(popup|rescue|welcome|settings|stage|network)\./.test(id),
    );
    expect(ours.filter(([, text]) => JSON.stringify(text).includes('!')).map(([id]) => id)).toEqual([]);
  });
});
