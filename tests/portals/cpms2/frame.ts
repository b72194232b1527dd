import { style } from '../asset';
import { html, type Part } from '../html';
import type { PortalRequest, PortalResponse } from '../http';
import type { Say } from '../language';
import { practicePage } from '../practice/page';
import type { World } from '../world';

// The looks are borrowed from our CPMS: what CPMS 2.0 looks like is not documented.
const styles = style('cpms/cpms.css');

/** One request to CPMS 2.0. */
export interface Cpms2Page {
  world: World;
  request: PortalRequest;
  t: Say;
}

/** A page of CPMS 2.0. */
export function cpms2Page({ world, request, t }: Cpms2Page, body: Part): PortalResponse {
  return practicePage({
    world,
    request,
    language: world.saasLanguage,
    title: 'CPMS 2.0',
    head: styles,
    bodyClass: 'cpms',
    body: html`<header class="topbar"><div class="wrap"><span class="org">European Reference Networks</span><a class="brand" href="/">CPMS 2.0</a></div></header>
<main class="wrap">
${body}
</main>
<footer class="bottom"><div class="wrap"><p>${t('Bei Fragen hilft der Helpdesk Ihres Netzwerks.', 'If you have questions, ask the helpdesk of your network.')}</p></div></footer>`,
  });
}
