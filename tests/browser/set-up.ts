import type { Method } from '../../lib/guides/methods';
import type { Here } from './walk';

/** Each method's way from My Account to a proved second factor, only ever doing what the ring points at. */
export const setUp: Readonly<Record<Method, (here: Here) => Promise<void>>> = { app, key, eid };

async function app(here: Here): Promise<void> {
  await here.press('euLogin.myAccount', 'a[href$="manageMyMobileDevices.cgi"]');
  await here.press('euLogin.mobileDevices', 'a[href$="addMobileDevice.cgi"]');
  await here.type('euLogin.addMobileDevice', '#deviceName', 'Diensthandy');
  await here.type('euLogin.addMobileDevice', '#pinCode', '2026');
  await here.type('euLogin.addMobileDevice', '#confirmPinCode', '2026');
  await here.leave();
  await here.press('euLogin.addMobileDevice', 'form [type=submit]');
  await here.waits('euLogin.scanQr', 'scan with the app');
  await here.practice('confirm-phone');
  await here.waits('euLogin.mobileDevices', 'the device is there');
}

async function key(here: Here): Promise<void> {
  await here.press('euLogin.myAccount', 'a[href$="manageMySecurityKeys.cgi"]');
  await here.press('euLogin.securityKeys', 'a[href$="addSecurityKey.cgi"]');
  await here.type('euLogin.addSecurityKey', '#keyName', 'Dienstrechner');
  await here.leave();
  await here.press('euLogin.addSecurityKey', '#content [type=submit]');
  await here.silent('the window of the browser asks');
  await here.practice('confirm-phone');
  await here.waits('euLogin.securityKeys', 'the key is there');
}

async function eid(here: Here): Promise<void> {
  await here.press('euLogin.myAccount', 'a[href$="manageMyEids.cgi"]');
  await here.press('euLogin.eids', 'a[href$="linkEid.cgi"]');
  await here.tick('#country_IT');
  await here.press('euLogin.linkEid', '#content [type=submit]');
  await here.silent('the site of the country asks');
  await here.practice('confirm-phone');
  await here.waits('euLogin.eids', 'the card is there');
}
