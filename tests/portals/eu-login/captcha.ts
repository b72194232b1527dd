import { type Html, html } from '../html';
import { CAPTCHA_TEXT } from '../person';
import { arrows, speaker } from './icons';
import { CAPTCHA_PICTURES } from './pictures';
import type { Visit } from './visit';

/** The code field with its picture; the two arrows show a new picture, the loudspeaker reads the code. */
export function captcha({ t }: Visit, error: string | undefined): Html {
  const [first, second] = CAPTCHA_PICTURES;
  return html`<div class="form-group captcha${error && ' has-error'}">
    <label class="control-label" for="captchaInput">${t('Code eingeben', 'Enter the code')}</label>
    <div class="captcha-picture">
      <img id="captchaImage" src="${first}" data-other="${second}" alt="${t('Bild mit dem Code', 'Picture with the code')}" width="220" height="76">
      <button type="button" class="btn btn-default btn-icon" id="captchaReload" title="${t('Neues Bild', 'New picture')}">${arrows}</button>
      <button type="button" class="btn btn-default btn-icon" id="captchaListen" title="${t('Code anhören', 'Listen to the code')}" data-says="${[...CAPTCHA_TEXT].join(' ')}">${speaker}</button>
    </div>
    <p class="help-block" id="captchaSaid" role="status"></p>
    <input type="text" class="form-control" id="captchaInput" name="captcha" value="" autocomplete="off"${error && html` aria-describedby="captchaError"`}>
    ${error && html`<p class="help-block error" id="captchaError">${error}</p>`}
  </div>`;
}

/** The message about the typed code; undefined when it is right. Capital and small letters are alike. */
export function captchaError({ t, request }: Visit): string | undefined {
  const typed = (request.form.get('captcha') ?? '').trim();
  if (!typed) return t('Bitte geben Sie den Code aus dem Bild ein.', 'Please enter the code from the picture.');
  if (typed.toUpperCase() === CAPTCHA_TEXT) return undefined;
  return t(
    'Der eingegebene Code ist falsch. Bitte geben Sie den neuen Code ein.',
    'The code you entered is wrong. Please enter the new code.',
  );
}
