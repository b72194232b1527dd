import { type Html, html } from '../html';
import type { Login } from '../session';
import { chevron } from './icons';
import type { Visit } from './visit';

// Only the option id ending in PASSWORD is documented; the others follow the names of the documented `acceptStrengths`
// values.
export const METHODS = [
  'PASSWORD',
  'PASSWORD_MOBILE_APP',
  'PASSWORD_SOFTWARE_TOKEN',
  'PASSWORD_SMS',
  'PASSWORD_WEBAUTHN',
  'PASSWORD_EID',
] as const;
export type Method = (typeof METHODS)[number];

/** The methods that the list offers: no "Password" where an application demands a second factor. */
export function offered({ world }: Visit, login: Login): Method[] {
  return METHODS.filter((method) => {
    if (method === 'PASSWORD') return !login.needsFactor;
    return method !== 'PASSWORD_SMS' || world.smsWorks;
  });
}

function describe(method: Method, { t }: Visit): { name: string; hint: string } {
  switch (method) {
    case 'PASSWORD':
      return { name: t('Passwort', 'Password'), hint: t('Verwenden Sie Ihr Passwort', 'Use your password') };
    case 'PASSWORD_MOBILE_APP':
      return {
        name: t('EU-Login-App mit PIN-Code', 'EU Login Mobile App PIN Code'),
        hint: t('Bestätigen Sie in der App auf Ihrem Mobilgerät', 'Confirm in the app on your mobile device'),
      };
    case 'PASSWORD_SOFTWARE_TOKEN':
      return {
        name: t('EU-Login-App mit QR-Code', 'EU Login Mobile App QR Code'),
        hint: t('Scannen Sie einen QR-Code mit der App', 'Scan a QR code with the app'),
      };
    case 'PASSWORD_SMS':
      return {
        name: t('Mobiltelefon + SMS', 'Mobile Phone + SMS'),
        hint: t('Sie erhalten einen Code per SMS', 'You receive a code by text message'),
      };
    case 'PASSWORD_WEBAUTHN':
      return {
        name: t(
          'Sicherheitsschlüssel, vertrauenswürdige Plattform oder Passkey',
          'Security Key, Trusted Platform or Passkey',
        ),
        hint: t('Verwenden Sie Ihren Schlüssel oder dieses Gerät', 'Use your key or this device'),
      };
    case 'PASSWORD_EID':
      return {
        name: 'eID',
        hint: t('Verwenden Sie Ihren elektronischen Ausweis', 'Use your electronic identity card'),
      };
  }
}

/** The custom drop-down of verification methods; `eu-login.js` opens it by click and by key. */
export function methodChooser(visit: Visit, login: Login): Html {
  const { t, world } = visit;
  const methods = offered(visit, login);
  // Documented: the list comes preselected, so a person has to look at it. Which one is preselected first is not known.
  const usual = world.devices.length > 0 || login.needsFactor ? 'PASSWORD_MOBILE_APP' : 'PASSWORD';
  const selected = methods.find((method) => method === world.lastMethod) ?? usual;
  const label = t('Wählen Sie Ihre Verifizierungsmethode', 'Choose your verification method');
  return html`<div class="form-group verif-method">
    <label class="control-label" id="verif-method-label">${label}</label>
    <input type="hidden" name="loginStrength" id="loginStrength" value="${selected}">
    <div class="verif-method-dd">
      <div id="verif-method-dd-id" class="verif-method-dd-placeholder" tabindex="0" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="verif-method-dd-list" aria-labelledby="verif-method-label verif-method-dd-selected">
        <span id="verif-method-dd-selected" class="verif-method-dd-placeholder__label">${describe(selected, visit).name}</span>
        <span class="verif-method-dd-placeholder__icon-container">${chevron}</span>
      </div>
      <ul id="verif-method-dd-list" class="verif-method-dd-options" role="listbox" aria-labelledby="verif-method-label">
        ${methods.map((method) => {
          const { name, hint } = describe(method, visit);
          return html`<li id="verif-method-dd-${method}" class="verif-method-dd-option" role="option" tabindex="-1" data-value="${method}" aria-selected="${method === selected ? 'true' : 'false'}"><span class="verif-method-dd-option__name">${name}</span> <span class="verif-method-dd-option__hint">${hint}</span></li>\n`;
        })}
      </ul>
    </div>
  </div>`;
}
