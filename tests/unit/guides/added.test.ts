// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { saysAll } from '../../../lib/dom/says';
import { asIn } from '../../../lib/dom/spoken';
import { pageOf } from '../../../lib/guides';
import type { Signal } from '../../../lib/guides/shape';

/** Whether this sentence on this page, which may say its language, would count as the second factor being there. */
function proves(page: string, sentence: string, language = ''): boolean {
  const { proof, signals } = pageOf(page)?.page ?? {};
  const signal = signals?.[proof?.signal ?? ''];
  if (!signal || !('is' in signal) || signal.is !== 'every') throw new Error(`${page} has no proof with a veto.`);
  const [said, veto] = signal.of;
  const waits = veto && 'is' in veto && veto.is === 'none' ? veto.of : [];
  const isSaid = (one: Signal) =>
    'is' in one && one.is === 'sentence' && sentence.split('. ').some((part) => saysAll(part, asIn(language, one)));
  return said !== undefined && isSaid(said) && !waits.some(isSaid);
}

describe('a sentence proves a second factor', () => {
  it.each([
    ['euLogin.mobileDevices', 'Your mobile device has been added. You can now sign in with the EU Login app.'],
    ['euLogin.mobileDevices', 'Ihr Mobilgerät wurde hinzugefügt.'],
    ['euLogin.mobileDevices', 'The device was added successfully.'],
    ['euLogin.securityKeys', 'Your security key has been registered.'],
    ['euLogin.securityKeys', 'Der Sicherheitsschlüssel „Dienstrechner“ wurde hinzugefügt.'],
    ['euLogin.securityKeys', 'Your passkey has been added.'],
    ['euLogin.eids', 'Your eID has been linked to your account.'],
    ['euLogin.eids', 'Ihre eID wurde verknüpft.'],
    ['euLogin.mobileDevices', 'Su dispositivo móvil se ha añadido correctamente a su cuenta.', 'es'],
    ['euLogin.mobileDevices', 'L’appareil « Pixel 8 » a été ajouté à votre compte.', 'fr'],
    ['euLogin.securityKeys', 'De beveiligingssleutel „Laptop” is aan uw account toegevoegd.', 'nl'],
    ['euLogin.eids', 'Su eID se ha vinculado correctamente a su cuenta.', 'es'],
  ])('%s: %s', (page, sentence, language?: string) => {
    expect(proves(page, sentence, language)).toBe(true);
  });

  it.each([
    ['euLogin.mobileDevices', 'Sie haben noch kein Mobilgerät registriert.'],
    ['euLogin.mobileDevices', 'Hier verwalten Sie die Mobilgeräte, auf denen die App mit Ihrem Konto verknüpft ist.'],
    ['euLogin.mobileDevices', 'Here you manage the devices which have been registered to your account.'],
    ['euLogin.mobileDevices', 'No mobile device has been added yet.'],
    ['euLogin.mobileDevices', 'The mobile device was not added: refused on the device.'],
    ['euLogin.mobileDevices', 'Once your device has been added, you can sign in with it.'],
    ['euLogin.mobileDevices', 'Sobald Ihr Gerät hinzugefügt wurde, können Sie sich damit anmelden.'],
    ['euLogin.mobileDevices', 'The mobile device has been deleted.'],
    ['euLogin.mobileDevices', 'The device “phone” has been added. Waiting for your confirmation in the app.'],
    ['euLogin.mobileDevices', 'Das Gerät wurde hinzugefügt. Die Bestätigung in der App steht noch aus.'],
    ['euLogin.mobileDevices', 'Das am 3. März hinzugefügte Gerät wurde erfolgreich aus Ihrem Konto entfernt.'],
    ['euLogin.mobileDevices', 'Das Gerät wurde dem Konto Ihrer Kollegin hinzugefügt.'],
    ['euLogin.mobileDevices', 'The device has been added. The device has been deleted.'],
    ['euLogin.mobileDevices', 'The device has been added. You have no device.'],
    ['euLogin.securityKeys', 'The passkey added on 3 March 2026 was successfully deleted.'],
    ['euLogin.securityKeys', 'The security key was added on 4 May and reported as stolen on 6 May.'],
    ['euLogin.securityKeys', 'Der verlorene Sicherheitsschlüssel wurde der Sperrliste hinzugefügt.'],
    ['euLogin.eids', 'Uw eID is aan uw account gekoppeld, maar de koppeling is ongedaan gemaakt.', 'nl'],
    ['euLogin.eids', 'Your eID has been unlinked.'],
    ['euLogin.securityKeys', 'Es wurde noch kein Sicherheitsschlüssel hinzugefügt.'],
    ['euLogin.securityKeys', 'Der Sicherheitsschlüssel wurde nicht hinzugefügt.'],
    ['euLogin.securityKeys', 'Der Sicherheitsschlüssel wurde gelöscht.'],
    ['euLogin.securityKeys', 'Add a Security Key'],
    ['euLogin.eids', 'Your eID could not be linked.'],
    ['euLogin.eids', 'No eID has been linked.'],
    ['euLogin.eids', 'Wenn Ihre eID verknüpft wurde, können Sie sich damit anmelden.'],
  ])('but not on %s: %s', (page, sentence, language?: string) => {
    expect(proves(page, sentence, language)).toBe(false);
  });
});
