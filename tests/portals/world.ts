import type { Language } from './language';
import { ONE_TIME_PASSWORD, PERSON, PRACTICE_PASSWORD, SMS_CODE } from './person';
import type { Session, Strength } from './session';
import type { AccessRequest, Account, Look, Mail, Phone } from './state';

export type Start = 'nothing' | 'account' | 'factor' | 'requested' | 'approved';

export interface WorldOptions {
  start?: Start;
  /** Language of the EU Login pages; the chooser on the page changes it. */
  language?: Language;
  /** The real SAAS and CPMS were only ever seen in English; the German variant is ours. */
  saasLanguage?: Language;
  /** Does the browser remember who signed in last ("Is this you?")? */
  remembers?: boolean;
  now?: () => number;
}

const LOCK_MINUTES = 15;
const TRIES = 5;

/** One fictional person as the servers know her. What a browser knows is in its cookies alone. */
export class World {
  language: Language;
  saasLanguage: Language;
  remembers: boolean;
  account: Account | undefined;
  devices: string[] = [];
  numbers: string[] = [];
  /** Passkeys, security keys and trusted platforms, by name. */
  keys: string[] = [];
  /** Countries of linked electronic identity cards. */
  eids: string[] = [];
  mails: Mail[] = [];
  request: AccessRequest | undefined;
  cpms2Request: { network: string; approved: boolean } | undefined;
  cpmsProfile: { jobTitle: string; areas: string[] } | undefined;
  phone: Phone | undefined;
  lastMethod: string | undefined;
  /** Lists the text message as a method again, as it was before July 2025. */
  smsWorks = false;
  /** Every EU Login page leads to sorry.ec.europa.eu. */
  outage = false;
  look: Look | undefined;
  readonly sessions = new Map<string, Session>();
  readonly tickets = new Map<string, Strength>();
  private wrongTries = 0;
  private lockedUntil = 0;
  private counter = 0;
  private readonly now: () => number;

  constructor(options: WorldOptions = {}) {
    this.language = options.language ?? 'de';
    this.saasLanguage = options.saasLanguage ?? 'en';
    this.remembers = options.remembers ?? true;
    this.now = options.now ?? Date.now;
    this.reset(options.start);
  }

  /** Starts over: nobody is signed in anywhere, and the person is as far as `start` says. */
  reset(start: Start = 'nothing'): void {
    this.account = this.request = this.cpms2Request = this.cpmsProfile = undefined;
    this.phone = this.lastMethod = this.look = undefined;
    this.dropFactors();
    this.mails = [];
    this.smsWorks = this.outage = false;
    this.wrongTries = this.lockedUntil = 0;
    this.sessions.clear();
    this.tickets.clear();
    if (start === 'nothing') return;
    this.registerDone();
    this.openMail();
    this.passwordDone();
    if (start === 'account') return;
    this.factorDone();
    if (start === 'factor') return;
    this.requestDone();
    if (start === 'approved') this.approve();
  }

  /** The registration form was sent; the confirmation mail waits. */
  registerDone(person: Pick<Account, 'firstName' | 'lastName' | 'email'> = PERSON): void {
    const { firstName, lastName, email } = person;
    this.account = { firstName, lastName, email };
    this.sendMail('confirm', `https://webgate.ec.europa.eu/cas/init/initialisePassword.cgi?token=${this.id('tk')}`);
  }

  /** The password was chosen. */
  passwordDone(password: string = PRACTICE_PASSWORD): void {
    if (!this.account) this.registerDone();
    if (this.account) this.account.password = password;
    this.wrongTries = 0;
  }

  /** Is there any second factor that still works? */
  get hasFactor(): boolean {
    return this.devices.length + this.keys.length + this.eids.length > 0;
  }

  /** Takes every second factor away, as PANIC does. */
  dropFactors(): void {
    this.devices = [];
    this.numbers = [];
    this.keys = [];
    this.eids = [];
  }

  /** The EU Login app was linked. */
  factorDone(device = 'Diensthandy'): void {
    this.devices.push(device);
    this.phone = undefined;
  }

  /** The request for access was sent. */
  requestDone(request: Partial<AccessRequest> = {}): void {
    const usual = { application: 'CPMS', organisation: 'IT08 - AOU Pisan', profiles: ['HP'], comment: '' };
    this.request = { ...usual, ...request, approved: false };
  }

  /** An administrator approves what was asked for; the mail says so. */
  approve(): void {
    if (this.request) {
      this.request.approved = true;
      this.sendMail('approved', 'https://cpms.ern-net.eu/login/');
    }
    if (this.cpms2Request) this.cpms2Request.approved = true;
  }

  /** Puts a mail into the person's inbox; an older one of the same kind is out of date. */
  sendMail(kind: Mail['kind'], link: string): void {
    this.mails = [...this.mails.filter((mail) => mail.kind !== kind), { kind, link, opened: false }];
  }

  /** The newest mail that was not opened yet. */
  get newMail(): Mail | undefined {
    return this.mails.findLast((mail) => !mail.opened);
  }

  /** Opens the newest mail and gives the address of its link. */
  openMail(): string | undefined {
    const mail = this.newMail;
    if (mail) mail.opened = true;
    return mail?.link;
  }

  /** The portal asks the phone for something. */
  ring(kind: Phone['kind']): void {
    const code = {
      enrol: undefined,
      app: undefined,
      qr: ONE_TIME_PASSWORD,
      sms: SMS_CODE,
      key: undefined,
      eid: undefined,
    }[kind];
    this.phone = { kind, state: 'waiting', code };
  }

  /** The person confirms on the phone (scans, types the PIN). */
  confirmPhone(): void {
    if (this.phone) this.phone.state = 'confirmed';
    this.look = undefined;
  }

  /** The person taps "No" on the phone. */
  refusePhone(): void {
    if (this.phone) this.phone.state = 'refused';
    this.look = undefined;
  }

  /** Is the account locked after too many wrong passwords? */
  get locked(): boolean {
    return this.now() < this.lockedUntil;
  }

  /** Lets the fifteen minutes of a lock pass at once. */
  unlock(): void {
    this.lockedUntil = 0;
  }

  /** Compares a password and counts the wrong ones. */
  checkPassword(password: string): boolean {
    if (password !== '' && password === this.account?.password) {
      this.wrongTries = 0;
      return true;
    }
    this.wrongTries += 1;
    if (this.wrongTries < TRIES) return false;
    this.wrongTries = 0;
    this.lockedUntil = this.now() + LOCK_MINUTES * 60_000;
    return false;
  }

  /** A new id; never the same twice, and the same in every run. */
  id(prefix: string): string {
    this.counter += 1;
    return `${prefix}-${this.counter}-${((this.counter * 2_654_435_761) >>> 0).toString(36)}`;
  }

  /** Opens a session of one portal for one browser. */
  newSession(session: Partial<Session> = {}): Session {
    const fresh = { ...session, id: this.id('s') };
    this.sessions.set(fresh.id, fresh);
    return fresh;
  }
}

/** One fictional person's world; see `WorldOptions` for where she starts. */
export function createWorld(options: WorldOptions = {}): World {
  return new World(options);
}
