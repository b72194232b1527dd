import { gone } from '../../drift/subject';
import { notice, putAbove } from '../content';
import { failures, locked, news, requested } from '../phrases/notices';
import { inLanguageOf } from '../phrases/speak';
import { isDoubtful, type State } from '../scene';

export const noticeStates: readonly State[] = [
  {
    id: 'news',
    is: 'news that change nothing stand above the content',
    harmless: true,
    apply: (scene) => {
      const text = inLanguageOf(scene, news);
      if (!putAbove(scene, notice(scene.document, scene.random, text, 'info'))) return false;
      isDoubtful(scene);
      // A service that is not available on Sunday: whether the request was sent just now is less sure then.
      if (scene.page === 'saas.submitted') scene.pages = new Set([...scene.pages, 'saas.requested']);
      return true;
    },
  },
  {
    id: 'failed',
    is: 'the page says that what it tells of did not come about',
    apply: (scene) => {
      const said = failures[scene.page ?? ''];
      if (!said) return false;
      // In a language that the page does not speak nothing is asked of anybody.
      if (!said[scene.lang]) return false;
      if (!putAbove(scene, notice(scene.document, scene.random, inLanguageOf(scene, said), 'danger'))) return false;
      isDoubtful(scene);
      scene.mute = true;
      scene.pages = new Set(
        [...scene.pages, 'cpms.denied', 'cpms2.start', 'saas.requested', 'saas.home'].filter(
          (page) => page !== scene.page,
        ),
      );
      // On a page that still shows what it is for, its own words are right, but nothing is ringed and nothing moves.
      if (scene.page === 'euLogin.scanQr' || scene.page === 'euLogin.challengeQr')
        scene.pages = new Set([null, scene.page]);
      scene.moves = new Set(['account']);
      scene.aid = new Set(['notIn']);
      return true;
    },
  },
  {
    id: 'asked',
    is: 'SAAS or CPMS says that the person has asked already, or was granted or refused it',
    apply: (scene) => {
      if (!scene.page || !/^(?:saas\.|cpms\.login)/.test(scene.page) || scene.page === 'saas.submitted') return false;
      if (!(requested as Record<string, unknown>)[scene.lang]) return false;
      const text = inLanguageOf(scene, requested);
      if (!putAbove(scene, notice(scene.document, scene.random, text, scene.random.chance(0.5) ? 'danger' : 'info')))
        return false;
      isDoubtful(scene);
      for (const hint of ['requestAccess', 'requestAuthorisation']) if (scene.truths.has(hint)) gone(scene, hint);
      const goesOn = /already|bereits|waiting for a decision/.test(text);
      if (goesOn)
        for (const hint of ['row', 'hp', 'submit', ...(scene.page === 'saas.application' ? ['application'] : [])])
          if (scene.truths.has(hint)) gone(scene, hint);
      scene.pages = new Set([...scene.pages, 'saas.requested', 'cpms.denied']);
      scene.moves = new Set(['account', 'access']);
      scene.aid = new Set(['notIn', 'noApproval']);
      return true;
    },
  },
  {
    id: 'locked',
    is: 'the account is locked',
    apply: (scene) => {
      if (!/^euLogin\.(?:signIn|password)$/.test(scene.page ?? '')) return false;
      if (!putAbove(scene, notice(scene.document, scene.random, inLanguageOf(scene, locked), 'danger'))) return false;
      isDoubtful(scene);
      scene.aid = new Set(['locked']);
      return true;
    },
  },
];
