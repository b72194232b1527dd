// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../lib/dom/look';
import { isBarred } from '../../../lib/saas/barred';

/** Whether a page of devices that says this lets nothing be added. */
function bars(said: string, lang: string): boolean {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<h1>EU Login</h1><p>${said}</p>`;
  return isBarred(lookAt(document, '/cas/userdata'), 'changing');
}

describe('whether one more can be added', () => {
  it.each([
    ['en', 'You cannot add another device.'],
    ['en', 'You can add 0 more devices.'],
    ['en', 'You can no longer add a device.'],
    ['de', 'Sie können kein weiteres Gerät hinzufügen.'],
    ['fr', 'Vous ne pouvez pas ajouter un autre appareil.'],
    ['it', 'Non è possibile aggiungere un altro dispositivo.'],
    ['es', 'No puede añadir otro dispositivo.'],
    ['nl', 'U kunt geen extra apparaat toevoegen.'],
    ['pl', 'Nie możesz dodać kolejnego urządzenia.'],
    ['pt', 'Não pode adicionar outro dispositivo.'],
    ['cs', 'Nemůžete přidat další zařízení.'],
    ['sk', 'Nemôžete pridať ďalšie zariadenie.'],
  ])('%s: not when the page says "%s"', (lang, said) => {
    expect(bars(said, lang)).toBe(true);
  });

  it.each([
    ['en', 'You can add another device.'],
    ['en', 'You can add 2 more devices.'],
    ['en', 'You can add 10 more devices.'],
    ['en', 'If you have five devices, you cannot add another device.'],
    ['de', 'Sie können ein weiteres Gerät hinzufügen.'],
    ['fr', 'Vous pouvez ajouter un autre appareil.'],
    ['it', 'È possibile aggiungere un altro dispositivo.'],
    ['pl', 'Możesz dodać kolejne urządzenie.'],
    ['cs', 'Můžete přidat další zařízení.'],
    ['sk', 'Môžete pridať ďalšie zariadenie.'],
  ])('%s: still when it says "%s"', (lang, said) => {
    expect(bars(said, lang)).toBe(false);
  });
});
