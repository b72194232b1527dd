import { type Html, html } from '../html';
import type { Visit } from './frame';
import type { Organisation } from './organisations';

const AT = '/saas/requestAccess.htm?execution=e1s2';

/** "← Up / ReCONNET - … / Italy". */
export function breadcrumb({ t }: Visit, opened: readonly Organisation[]): Html {
  return html`<ul class="breadcrumb tree-path"><li><a href="${AT}&amp;_eventId=open&amp;up=1"><i class="icon-arrow-left"></i> ${t('Nach oben', 'Up')}</a></li>${opened.map(
    ({ label }) => html` <li><span class="divider">/</span> ${label}</li>`,
  )}</ul>`;
}

/**
 * The list of step 2. `tables.js` turns it into a table of the DataTables 1.9 kind (25 rows a page, the other rows not
 * in the document); the real pages' "records per page" is the wording of exactly that generation.
 */
export function organisationTable({ t, wizard }: Visit, rows: readonly Organisation[], kind: 'open' | 'choose'): Html {
  const first = ({ id, label }: Organisation) =>
    kind === 'open'
      ? html`<td class="span1"><a class="btn btn-mini" href="${AT}&amp;_eventId=open&amp;open=${id}"><i class="icon-folder-open"></i> ${t('Öffnen', 'Open')}</a></td><td>${label}</td>`
      : html`<td class="span1"><input type="radio" name="organisationId" id="organisation_${id}" value="${id}"${wizard.organisation?.id === id && html` checked="checked"`}></td><td><label for="organisation_${id}">${label}</label></td>`;
  const words = {
    length: t('Einträge pro Seite', 'records per page'),
    search: t('Suchen:', 'Search:'),
    info: t('_START_ bis _END_ von _TOTAL_ Einträgen', 'Showing _START_ to _END_ of _TOTAL_ entries'),
    filtered: t('(gefiltert aus _MAX_ Einträgen)', '(filtered from _MAX_ total entries)'),
    none: t('Keine passenden Einträge gefunden', 'No matching records found'),
    previous: t('← Zurück', '← Previous'),
    next: t('Weiter → ', 'Next → '),
  };
  return html`<table id="organisationList" class="table table-striped table-condensed" data-table="${JSON.stringify(words)}">
      <tbody>
      ${rows.map(
        (row) =>
          html`<tr>${first(row)}<td class="span2"><a class="btn btn-mini" href="${AT}&amp;details=${row.id}"><i class="icon-info-sign"></i> Details</a></td></tr>\n`,
      )}
      </tbody>
    </table>`;
}
