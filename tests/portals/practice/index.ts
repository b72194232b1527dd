import { html, raw } from '../html';
import { type PortalRequest, type PortalResponse, redirect } from '../http';
import { type Language, say } from '../language';
import { isPracticePage, pageAt, practicePages } from '../pages';
import type { World } from '../world';
import { practicePage } from './page';

const look = raw(`<style>
body { margin: 0; background: #f4f5f7; color: #1f2933; font: 16px/1.5 'Liberation Sans', Arial, sans-serif; }
main { max-width: 860px; margin: 0 auto; padding: 16px; }
table { border-collapse: collapse; width: 100%; background: #fff; }
td { padding: 6px 10px; border: 1px solid #d5dae1; text-align: left; }
td a { padding: 0 4px; }
main button { padding: 8px 14px; font: inherit; cursor: pointer; }
</style>`);

/** Does what a button of the practice bar says, and leads back. */
function act(world: World, form: URLSearchParams): PortalResponse {
  const back = form.get('back') ?? '/practice/';
  // Only a path of this same host: a practice page must not become a way out.
  const safeBack = /^\/(?!\/)/.test(back) ? back : '/practice/';
  switch (form.get('practice')) {
    case 'open-mail':
      return redirect(world.openMail() ?? safeBack);
    case 'confirm-phone':
      world.confirmPhone();
      return redirect(safeBack);
    case 'refuse-phone':
      world.refusePhone();
      return redirect(safeBack);
    case 'approve':
      world.approve();
      return redirect(safeBack);
    case 'restart':
      world.reset();
      return redirect('https://webgate.ec.europa.eu/cas/eim/external/register.cgi');
    default:
      return redirect(safeBack);
  }
}

function overview(world: World, request: PortalRequest): PortalResponse {
  const language: Language = world.language;
  const t = say(language);
  const link = (id: string, to: Language) =>
    html`<a hreflang="${to}" href="/practice/open?page=${id}&amp;lang=${to}">${to}</a>`;
  return practicePage({
    world,
    request,
    language,
    title: t('Alle Übungsseiten', 'All practice pages'),
    head: look,
    body: html`<main>
<h1>${t('Alle Übungsseiten', 'All practice pages')}</h1>
<p>${t('Der Weg von Anfang an:', 'The way from the beginning:')}</p>
<form method="post" action="/practice/do"><button name="practice" value="restart" data-practice="restart">${t('Übung: von vorn beginnen', 'Practice: start over')}</button></form>
<p>${t('Oder eine einzelne Seite (setzt die Übung auf den passenden Stand):', 'Or a single page (sets the practice to where it belongs):')}</p>
<table><tbody>${practicePages.map((id) => html`<tr><td>${id}</td><td>${link(id, 'de')}</td><td>${link(id, 'en')}</td></tr>\n`)}</tbody></table>
</main>`,
  });
}

/** The practice's own addresses, below `/practice/` on every host; none of them belongs to a real portal. */
export function practice(world: World, request: PortalRequest): PortalResponse {
  const t = say(world.language);
  if (request.path === '/practice/do') return act(world, request.form);
  if (request.path === '/practice/open') {
    const id = request.query.get('page') ?? '';
    if (!isPracticePage(id)) return redirect('/practice/');
    return redirect(pageAt(world, id, request.query.get('lang') === 'en' ? 'en' : 'de'));
  }
  if (request.path !== '/practice/outside') return overview(world, request);
  return practicePage({
    world,
    request,
    language: world.language,
    title: t('Ende der Übung', 'End of the practice'),
    head: look,
    body: html`<main><h1>${t('Hier endet die Übung', 'The practice ends here')}</h1>
<p>${t('Dieser Link führt auf der echten Seite woanders hin.', 'On the real page this link leads elsewhere.')}</p></main>`,
  });
}
