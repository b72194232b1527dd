import { style } from '../asset';
import { type Html, html, type Part } from '../html';
import type { PortalRequest, PortalResponse } from '../http';
import type { Say } from '../language';
import { practicePage } from '../practice/page';
import type { World } from '../world';

const styles = style('cpms/cpms.css');

/** One request to CPMS. */
export interface Visit {
  world: World;
  request: PortalRequest;
  t: Say;
}

/** A page in the frame of CPMS; title and menu words are documented in the ReCONNET guide. */
export function cpmsPage(visit: Visit, body: Part, menu?: Html): PortalResponse {
  const { world, request, t } = visit;
  return practicePage({
    world,
    request,
    language: world.saasLanguage,
    title: 'CPMS',
    head: styles,
    bodyClass: 'cpms',
    body: html`<header class="topbar">
  <div class="wrap">
    <span class="org">European Reference Networks</span>
    <a class="brand" href="/">CPMS</a>
    <nav class="menu">${menu}<a href="/practice/outside">${t('Hilfe & Support', 'Help & Support')}</a></nav>
  </div>
</header>
<main class="wrap">
${body}
</main>
<footer class="bottom"><div class="wrap">
  <p>${t('Für Patienten mit seltenen, wenig verbreiteten und komplexen Krankheiten', 'Working for patients with rare, low-prevalence and complex diseases')}</p>
  <p class="motto">Share.Care.Cure.</p>
</div></footer>`,
  });
}
