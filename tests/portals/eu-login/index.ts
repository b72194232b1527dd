import { cookie, type PortalRequest, type PortalResponse, plainPath, redirect, setCookies } from '../http';
import { say } from '../language';
import type { World } from '../world';
import { account } from './account';
import { eids } from './eids';
import { keys } from './keys';
import { enter, logout, signIn } from './login';
import { devices } from './mobile';
import { note, switchLanguage } from './notes';
import { panic } from './panic';
import { changePassword, createPassword, resetPassword } from './password';
import { phones } from './phone';
import { register } from './register';
import { phoneState } from './status';
import type { Visit } from './visit';

type Page = (visit: Visit) => PortalResponse;

// Paths marked "documented" were seen in public material; the others are invented in the same style, because nobody
// has described them.
const PAGES: Record<string, Page> = {
  '/cas': enter, // documented
  '/cas/': enter, // documented
  '/cas/login': signIn, // documented
  '/cas/logout': logout, // documented
  '/cas/eim/external/register.cgi': register, // documented
  '/cas/init/initialisePassword.cgi': createPassword,
  '/cas/init/passwordResetRequest.cgi': resetPassword, // documented
  '/cas/change/changePassword.cgi': changePassword, // documented
  '/cas/userdata/myAccount.cgi': account, // documented
  '/cas/userdata/mobileApp/manageMyMobileDevices.cgi': devices.list, // documented
  '/cas/userdata/mobileApp/addMobileDevice.cgi': devices.add,
  '/cas/userdata/mobileApp/initialiseMobileDevice.cgi': devices.scan,
  '/cas/userdata/mobileApp/deleteMobileDevice.cgi': devices.remove,
  '/cas/userdata/webauthn/manageMySecurityKeys.cgi': keys.list,
  '/cas/userdata/webauthn/addSecurityKey.cgi': keys.add,
  '/cas/userdata/webauthn/askSecurityKey.cgi': keys.ask,
  '/cas/userdata/webauthn/deleteSecurityKey.cgi': keys.remove,
  '/cas/userdata/eid/manageMyEids.cgi': eids.list,
  '/cas/userdata/eid/linkEid.cgi': eids.link,
  '/cas/userdata/eid/checkEid.cgi': eids.check,
  '/cas/mobile': () => redirect('/cas/userdata/mobileApp/manageMyMobileDevices.cgi'), // documented
  '/cas/eim/external/restricted/manageMyMobilePhoneNumbers.cgi': phones.list, // documented
  '/cas/eim/external/restricted/addMobilePhoneNumber.cgi': phones.add,
  '/cas/eim/external/restricted/confirmMobilePhoneNumber.cgi': phones.confirm,
  '/cas/userdata/deleteAllDevices.cgi': panic,
  '/cas/phoneState': phoneState,
  '/cas/language': switchLanguage,
};

/** EU Login: answers everything below `/cas`, alike on both hosts; undefined for an address it does not have. */
export function euLogin(world: World, request: PortalRequest): PortalResponse | undefined {
  if (world.outage) return redirect('https://sorry.ec.europa.eu/');
  const path = plainPath(request.path);
  const known = world.sessions.get(cookie(request, 'eu') ?? '');
  const session = known ?? world.newSession();
  const visit: Visit = { world, request, session, t: say(world.language) };
  const answer = PAGES[path]?.(visit) ?? note(visit, path);
  return known || !answer ? answer : setCookies(answer, { eu: session.id });
}
