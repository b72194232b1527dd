import { readFileSync } from 'node:fs';
import type { Case } from '../pages';

/** What a page of EU Login may say, and whether what it is for can still be done. */
export interface Told {
  readonly lang: string;
  /** What the page is for. */
  readonly act: 'signingIn' | 'registering' | 'changing';
  /** Shown as an error, or as ordinary text. */
  readonly marked: boolean;
  readonly text: string;
}

const input = (label: string, type = 'text') => `<label>${label} <input type="${type}"></label>`;

const email = {
  url: 'https://ecas.ec.europa.eu/cas/login?loginRequestId=ECAS_LR-1',
  hint: 'next',
  form: `<form id="whoamiForm" method="post"><label for="username">E-mail</label><input id="username" name="username">
    <button name="whoamiSubmit" type="submit">Next</button></form>`,
};
const password = {
  url: email.url,
  hint: 'signIn',
  form: `<form id="loginForm" method="post"><label for="password">Password</label>
    <input type="password" id="password" name="password">
    <select id="loginStrength"><option>Password</option><option>App</option></select>
    <a href="/cas/init/passwordResetRequest.cgi">Lost your password?</a>
    <input type="submit" name="_submit" value="Sign in"></form>`,
};
const registering = {
  url: 'https://webgate.ec.europa.eu/cas/eim/external/register.cgi',
  hint: 'create',
  form: `<form method="post">${['First name', 'Last name', 'E-mail', 'Confirm e-mail'].map((label) => input(label)).join('')}
    <label>E-mail language <select><option>English (en)</option></select></label>${input('Enter the code')}
    ${input('privacy statement', 'checkbox')}<button type="submit">Create an account</button></form>`,
};
const changing = {
  url: 'https://webgate.ec.europa.eu/cas/userdata/mobileApp/addMobileDevice.cgi',
  hint: 'submit',
  form: `<h2>Add a mobile device</h2><form method="post">${input('Your device name')}
    <label>Your 4 digit PIN code <input type="password" maxlength="4"></label>
    <label>Confirm your PIN code <input type="password" maxlength="4"></label>
    <button type="submit">Submit</button></form><a href="/cas/logout">Logout</a>`,
};

/** One sentence on a page: the step with the password where it may be over, else the one where signing in begins. */
function caseOf({ lang, act, marked, text }: Told, isOver: boolean): { readonly language: string; readonly one: Case } {
  const { url, hint, form } = { signingIn: isOver ? password : email, registering, changing }[act];
  const said = marked ? `<div class="alert alert-danger" role="alert">${text}</div>` : `<p>${text}</p>`;
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>EU Login</title>
    <body><header><a href="/cas/">EU Login</a></header><main>${said}${form}</main></body></html>`;
  const wanted = { ring: isOver ? `!${hint}` : hint };
  return {
    language: lang,
    one: { kind: isOver ? 'over' : 'stillPossible', place: act, sentence: text, page: { url, html }, wanted },
  };
}

/**
 * What EU Login may say, written by people who had not seen our words (28 November 2026). About one in ten of those
 * that say it is over is of another page than the one it is put on: of a code, on the step with the password.
 */
export function accountCases(): readonly { readonly language: string; readonly one: Case }[] {
  const read = (name: string) =>
    JSON.parse(readFileSync(`tests/bench/sentences/account/${name}.json`, 'utf8')) as Told[];
  return [...read('over').map((one) => caseOf(one, true)), ...read('harmless').map((one) => caseOf(one, false))];
}
