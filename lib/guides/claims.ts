/**
 * What our texts tell a person as a fact about somebody else's portal: where it was read, and when. `npm run facts`
 * prints the list, the one that was read longest ago first; a test refuses a text that names something of theirs and
 * has no source.
 */
export interface Claim {
  /** What is claimed, for the maintainer who looks it up again. */
  readonly says: string;
  /** Where it was read: an address, or a document by name. */
  readonly source: string;
  /** When the source itself was written, as far as it says so: year, month or day. */
  readonly dated?: string;
  /** The day we last read it; in 2026 in stored public copies, because the portals keep tests out. */
  readonly read: string;
  /** `inferred`: our own conclusion from the source. */
  readonly sure: 'verified' | 'inferred';
  /** Of what is inferred: the words by which each of its texts says that it is not certain; `|` parts several ways. */
  readonly hedge?: { readonly de: string; readonly en: string };
  /** Ids of the texts that state it; a `*` stands for anything. */
  readonly texts: readonly string[];
}

const read = '2026-11-23';
const verified = { read, sure: 'verified' } as const;
const inferred = { read, sure: 'inferred' } as const;
const reconnet = 'The German guide of ERN ReCONNET to CPMS, with screenshots of SAAS 3.1';
const euLoginHelp = 'https://trusted-digital-identity.europa.eu/eu-login-help';
const ownAccount = 'https://trusted-digital-identity.europa.eu/creating-managing-and-using-your-eu-login-account';
const agm = 'https://advanced-gateway-meetings.ec.europa.eu/step-step-guide/access-agm';
const fundingHelp = 'https://webgate.ec.europa.eu/funding-tenders-opportunities/x/LQKI';

export const claims = {
  accountNeeded: {
    says: 'CPMS is entered with an EU Login account and a second factor.',
    source: reconnet,
    ...verified,
    texts: [
      'popup.next.account.text',
      'popup.begin.text',
      'popup.next.login.text',
      'welcome.have.account.help',
      'cpms.login.logIn',
      'guide.login.signIn',
    ],
  },
  personalAddress: {
    says: 'Register with a personal professional address that you keep.',
    source: 'https://webgate.ec.europa.eu/IMSOC/tracesnt-help (Create a new EU Login account)',
    ...verified,
    texts: ['euLogin.register.email', 'popup.next.account.text', 'guide.check.account.form'],
  },
  privacyBox: {
    says: 'The privacy statement has to be accepted to create an account.',
    source: `${ownAccount}/how-do-i-create-my-eu-login-account_en`,
    ...verified,
    texts: ['euLogin.register.privacy', 'guide.check.account.send'],
  },
  captcha: {
    says: 'On the registration page two arrows bring a new picture, a play button reads the code aloud.',
    source: reconnet,
    ...verified,
    texts: ['euLogin.register.captcha'],
  },
  mailTakesLong: {
    says: 'The confirmation mail takes up to 20 minutes, comes from automated-notifications@nomail.ec.europa.eu, may be in the spam folder, and may be filtered by hospitals.',
    source: `${euLoginHelp}/i-tried-reset-my-password-i-have-not-received-confirmation-email-reset-it-what-can-i-do_en`,
    ...verified,
    texts: [
      'euLogin.registered.checkMail',
      'euLogin.register.create.see',
      'rescue.noMail.*',
      'waiting.account.*',
      'popup.normal.account',
      'popup.next.account.waiting.*',
      'guide.check.account.mail',
      'guide.check.wait.mail',
    ],
  },
  passwordRules: {
    says: 'At least 10 characters with upper and lower case, numbers and special characters.',
    source: `${ownAccount}/how-do-i-create-my-eu-login-account_en`,
    ...verified,
    texts: [
      'euLogin.createPassword.newPassword',
      'guide.euLogin.createPassword.newPassword',
      'guide.check.account.password',
    ],
  },
  passwordExpires: {
    says: 'A password that is about to expire is told of on a page of its own, with a control to continue without changing it.',
    source: 'A public script of CIRCABC that signs in',
    ...verified,
    texts: ['euLogin.passwordExpires.choice', 'guide.euLogin.passwordExpires.*'],
  },
  oneAccount: {
    says: 'Registering an address again is refused; so never a second account, but a new password.',
    source: 'https://trusted-digital-identity.europa.eu/eu-login-most-common-issues_sv',
    ...verified,
    texts: [
      'rescue.registered.*',
      'euLogin.password.lostPassword',
      'euLogin.passwordExpires.choice',
      'guide.euLogin.passwordExpires.choice',
      'rescue.noMail.not',
      'welcome.have.account.help',
      'guide.check.not.account',
    ],
  },
  resetLink: {
    says: 'The link of a password reset is valid for 24 hours.',
    source: `${agm}/eu-login-faq_en`,
    ...verified,
    texts: ['rescue.registered.now', 'euLogin.resetPassword.mail'],
  },
  locked: {
    says: 'After too many wrong passwords the account is locked for 15 minutes, opens by itself, and cannot be reset meanwhile.',
    source: 'https://ecas.ec.europa.eu/cas/help.html',
    ...verified,
    texts: ['rescue.locked.*'],
  },
  smsStopped: {
    says: 'Since 1 July 2025 nobody can sign in with a code by SMS.',
    source: 'https://aiace-europa.eu/tools/eu-login-app',
    ...verified,
    texts: [
      'notice.smsStopped',
      'euLogin.myAccount.phoneNumbers',
      'euLogin.challengeSms',
      'popup.next.secondFactor.text',
      'welcome.have.secondFactor.help',
    ],
  },
  smsPhaseOut: {
    says: 'The Commission announced the end of SMS codes by mid-2025 and recommends the EU Login app.',
    source: 'https://trusted-digital-identity.europa.eu/phase-out-eu-login-authentication-using-sms_en',
    dated: '2025-02-28',
    ...verified,
    texts: ['euLogin.myAccount.mobileDevices', 'popup.next.secondFactor.text'],
  },
  smsCode: {
    says: 'A code by SMS had nine characters with hyphens.',
    source: 'https://europa.eu/regions-and-cities/set-eu-login-two-factor-authentication_en',
    ...verified,
    texts: ['euLogin.challengeSms.code', 'euLogin.confirmPhoneNumber.code'],
  },
  noPassword: {
    says: 'An application that demands a second factor does not offer "Password"; factors are set up at EU Login directly.',
    source: 'https://webgate.ec.europa.eu/fpfis/wikis (pageId=255276423)',
    ...verified,
    texts: ['euLogin.password.method', 'rescue.noPassword.*', 'guide.secondFactor.intro'],
  },
  appSetUp: {
    says: 'Install the app, allow notifications and camera, "Initialise", name and PIN on the page, scan the QR code, PIN on the phone.',
    source: fundingHelp,
    ...verified,
    texts: [
      'euLogin.mobileDevices.add',
      'euLogin.addMobileDevice.pin',
      'guide.euLogin.addMobileDevice.pin',
      'euLogin.addMobileDevice.submit.see',
      'euLogin.scanQr.qr',
      'rescue.qrSilent.*',
      'guide.check.secondFactor.*',
    ],
  },
  fewMinutes: {
    says: 'Until phone and page confirm the new device it can take a couple of minutes; the notification on the phone must be opened.',
    source: fundingHelp,
    ...verified,
    texts: [
      'euLogin.scanQr.qr.see',
      'popup.normal.secondFactor',
      'waiting.secondFactor.*',
      'popup.next.secondFactor.waiting.*',
    ],
  },
  wrongScanner: {
    says: 'The QR code must be scanned with the EU Login app; the camera app calls it invalid.',
    source: 'https://europass.europa.eu/de/node?page=8 and https://europa.eu/europass/en/faq',
    ...verified,
    texts: ['euLogin.scanQr.qr', 'euLogin.challengeQr.qr', 'rescue.qrInvalid.*'],
  },
  reinstalled: {
    says: 'Reinstalling the app breaks the connection: delete the old device in EU Login and add the phone again.',
    source: `${euLoginHelp}/i-reinstalled-eu-login-mobile-app-andor-my-device-broken-was-stolen-or-i-replaced-it_en`,
    ...verified,
    texts: ['rescue.qrInvalid.now', 'rescue.qrSilent.not', 'rescue.lostPhone.*'],
  },
  appChallenge: {
    says: 'At sign-in the phone shows a notification; confirm in the app with the PIN. Or scan the QR code and type the one-time password.',
    source: `${ownAccount}/what-second-factor-can-i-configure-my-account_en`,
    ...verified,
    texts: [
      'euLogin.challengeApp.confirm',
      'euLogin.challengeQr.*',
      'guide.check.login.confirm',
      'guide.euLogin.challengeApp.when',
      'guide.euLogin.challengeQr.*',
    ],
  },
  movesOn: {
    says: 'After the confirmation on the phone the page goes on by itself.',
    source: 'Public sign-in scripts, which only wait for "Successful login"',
    ...inferred,
    hedge: { de: 'sollte', en: 'should' },
    texts: ['euLogin.challengeApp.confirm.see'],
  },
  otherKinds: {
    says: 'Security key, trusted platform and passkey are set up in My Account; eID shows the countries that take part.',
    source: `${euLoginHelp}/can-i-use-passkey-eu-login_en`,
    ...verified,
    texts: ['euLogin.myAccount.securityKeys', 'euLogin.myAccount.eid'],
  },
  methodApp: {
    says: 'The app: a phone and a computer; install, allow notifications and camera, "Initialise", scan, PIN, "Authenticate".',
    source: fundingHelp,
    ...verified,
    texts: ['method.app.*', 'method.recommended'],
  },
  methodKey: {
    says: 'A passkey, too, is added under "Add a Security Key"; then the browser or the system asks. Phone and computer need Bluetooth.',
    source: `${euLoginHelp}/can-i-use-passkey-eu-login_en`,
    ...verified,
    texts: [
      'method.key.*',
      'euLogin.myAccount.securityKeys.see',
      'euLogin.securityKeys.add.see',
      'euLogin.addSecurityKey.submit*',
    ],
  },
  trustedPlatform: {
    says: 'A trusted platform: Windows 10 or 11, Apple from about 2017 or 2018 on.',
    source: 'https://aiace-europa.eu/tools/eu-login-app',
    ...verified,
    texts: ['method.key.need'],
  },
  lockedDownPc: {
    says: 'Hospital computers may forbid the trusted platform.',
    source: 'Our own conclusion from how hospitals set up their computers',
    ...inferred,
    hedge: { de: 'kann es gesperrt sein', en: 'may be blocked' },
    texts: ['method.key.suits'],
  },
  methodEid: {
    says: '"Link my eID", then the flag of a country; a missing flag means that it does not take part. Unlinked, an eID makes a second identity.',
    source: `${euLoginHelp}/how-can-i-add-my-eid-my-eu-login-account_en`,
    ...verified,
    texts: ['method.eid.*', 'euLogin.eids.link.see', 'euLogin.linkEid.submit*', 'euLogin.myAccount.eid*'],
  },
  reserve: {
    says: 'Add more than one authentication method.',
    source: `${euLoginHelp}/why-should-i-add-multiple-authentication-factors_en`,
    ...verified,
    texts: ['method.reserve', 'euLogin.myAccount.reserve'],
  },
  directly: {
    says: 'Set the factor up at EU Login itself, not by way of an application.',
    source: `${agm}/update-eu-login-account_en`,
    ...verified,
    texts: ['method.direct'],
  },
  confirmEach: {
    says: 'With “Warn me each time an application asks for my identity”, a page asks before EU Login goes on.',
    source:
      'https://trusted-digital-identity.europa.eu/creating-managing-and-using-your-eu-login-account/managing-your-eu-login-account-options-and-details_en',
    ...verified,
    texts: ['euLogin.confirmApplication.goOn'],
  },
  panic: {
    says: 'PANIC removes every second factor; afterwards the password alone works.',
    source: `${agm}/update-eu-login-account_en`,
    ...verified,
    texts: ['euLogin.myAccount.panic', 'euLogin.panic.price', 'rescue.lostPhone.*', 'guide.check.not.panic'],
  },
  panicLocksSaas: {
    says: 'After PANIC the person is locked in SAAS for all organisations: said of iRASFF, our conclusion for CPMS.',
    source: 'https://webgate.ec.europa.eu/imsoc-guide/irasff/help/en/getting-started.html',
    ...inferred,
    hedge: {
      de: 'kann Sie in SAAS sperren|kann Sie aus SAAS aussperren|kann es ebenso sein',
      en: 'may lock you in SAAS|may lock you out of SAAS|may be the same',
    },
    texts: ['euLogin.myAccount.panic', 'euLogin.panic.price', 'rescue.lostPhone.not', 'guide.check.not.panic'],
  },
  euLoginSupport: {
    says: 'EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu helps people with accounts they registered themselves.',
    source: `${euLoginHelp}/external-self-registered-account-faq/eu-login-most-common-issues_ga`,
    ...verified,
    texts: [
      'popup.ask.euLogin',
      'rescue.ask.euLogin',
      'rescue.noPassword.ask',
      'rescue.lostPhone.ask',
      'rescue.noMail.ask',
    ],
  },
  upgrade: {
    says: 'In 2024 CPMS was upgraded to CPMS 2.0. That the older route is closed is not known.',
    source:
      'https://health.ec.europa.eu/rare-diseases-and-european-reference-networks/european-reference-networks/work-erns_en',
    ...verified,
    texts: ['notice.cpms2Upgrade', 'welcome.route.upgraded', 'welcome.route.why.current'],
  },
  saasRequest: {
    says: 'The older way: a request in SAAS for CPMS, by network, country and hospital, with the role HP.',
    source: reconnet,
    ...verified,
    texts: [
      'saas.*',
      'cpms.login.requestAuthorisation',
      'popup.next.access.saas.*',
      'welcome.route.saas*',
      'welcome.hospital.help',
      'rescue.wrongNetwork.*',
      'guide.cpms.login.requestAuthorisation',
      'guide.saas.*',
      'guide.check.access.saas.*',
      'guide.check.access.unknown.*',
    ],
  },
  countryOfHospital: {
    says: 'The country is that of the hospital, not of the person.',
    source: reconnet,
    ...verified,
    texts: [
      'saas.country.*',
      'welcome.country.help',
      'guide.saas.country.row.unplanned',
      'guide.check.access.saas.rows',
    ],
  },
  listFilters: {
    says: 'The lists of SAAS filter while one types; Enter does nothing. Concluded from the look of the lists (DataTables 1.9).',
    source: 'DataTables 1.9, source and Bootstrap 2 integration',
    ...inferred,
    hedge: { de: 'Filtert die Liste nicht von selbst', en: 'If the list does not filter by itself' },
    texts: [
      'saas.network.search',
      'saas.network.search.unplanned',
      'saas.country.search',
      'saas.country.search.unplanned',
      'guide.saas.network.search*',
      'guide.saas.country.search*',
    ],
  },
  notInList: {
    says: 'Whoever is in no network writes to the helpdesk first; guest access is for those whom the helpdesk tells so.',
    source: reconnet,
    ...verified,
    texts: [
      'rescue.noHospital.title',
      'rescue.noHospital.now',
      'rescue.noHospital.not',
      'rescue.noHospital.ask',
      'welcome.guest.help',
      'welcome.hospital.outside',
      'saas.organisation.search*',
    ],
  },
  otherNames: {
    says: 'Names of hospitals in SAAS differ from the usual ones.',
    source: 'Our own conclusion from the rows in the screenshots of the guide of ERN ReCONNET',
    ...inferred,
    hedge: { de: 'können anders lauten', en: 'may differ' },
    texts: ['rescue.noHospital.what'],
  },
  networksOfOld: {
    says: 'Which networks still describe the older CPMS; for most of these only "registration guide" is known, from before 2024.',
    source: 'Pages of the networks, see lib/guides/network-list.ts',
    ...inferred,
    hedge: { de: 'kann veraltet sein', en: 'may be out of date' },
    texts: ['welcome.route.why.saas'],
  },
  onlyHp: {
    says: 'Normally only HP; the other roles are for administration or data analysis.',
    source: reconnet,
    ...verified,
    texts: [
      'saas.profile.*',
      'saas.recap.profile',
      'rescue.wrongRole.*',
      'guide.saas.profile.otherRole',
      'guide.check.access.saas.role',
      'guide.check.not.role',
    ],
  },
  comment: {
    says: 'The comment of the request is optional.',
    source: 'https://ern-euro-nmd.eu/cpms-support/?a=10&c=4',
    ...verified,
    texts: ['saas.recap.comment'],
  },
  byHand: {
    says: 'Requests are checked by hand, which "can take a few days"; a mail tells the result.',
    source: reconnet,
    ...verified,
    texts: [
      'saas.recap.submit.see',
      'saas.submitted.wait',
      'rescue.noApproval.*',
      'popup.normal.access',
      'popup.next.access.waiting.*',
      'waiting.access.*',
      'guide.access.intro',
      'guide.check.wait.approval',
    ],
  },
  oneDay: {
    says: 'Two networks name 24 hours for the approval.',
    source: 'https://paedcan.ern-net.eu/e-health/ and https://www.eurobloodnet.eu/cpms/how-to-use-the-cpms',
    ...verified,
    texts: ['saas.submitted.wait', 'rescue.noApproval.what', 'popup.normal.access', 'guide.check.wait.approval'],
  },
  cpms2LogIn: {
    says: 'CPMS 2.0 is entered with EU Login and a second factor.',
    source:
      'https://vascern.eu/clinical-patient-management-system-cpms/submit-a-case/for-healthcare-professionals-members-of-vascern',
    ...verified,
    texts: ['cpms2.start.logIn', 'guide.check.access.cpms2.logIn', 'guide.check.login.cpms2'],
  },
  inCpms2: {
    says: 'Access to the network is asked for inside CPMS 2.0. Described so by ITHACA; our conclusion for the others.',
    source: 'https://ern-ithaca.eu/how-to-use-cpms-2-0',
    ...inferred,
    hedge: { de: 'ein anderes Netzwerk (ERN-ITHACA)', en: 'another network (ERN-ITHACA)' },
    texts: [
      'cpms2.start.request',
      'popup.next.access.cpms2.text',
      'welcome.route.cpms2.help',
      'guide.check.access.cpms2.request',
    ],
  },
  firstLogin: {
    says: 'The first login asks for job title and thematic areas.',
    source: 'https://ern-euro-nmd.eu/accessing-and-using-the-cpms/',
    ...verified,
    texts: ['cpms.home.welcome'],
  },
  collaborativePlatform: {
    says: 'Approved but not in: the hospital is missing in the ERN Collaborative Platform (said by EURO-NMD of CPMS 1.0).',
    source: 'https://ern-euro-nmd.eu/cpms-support/?a=10&c=4',
    ...verified,
    texts: ['rescue.notIn.*'],
  },
  vascern: {
    says: 'VASCERN: permission of the HCP lead, then the VASCERN CPMS helpdesk, then EU Login and CPMS 2.0.',
    source:
      'https://vascern.eu/clinical-patient-management-system-cpms/submit-a-case/for-healthcare-professionals-members-of-vascern',
    ...verified,
    texts: ['network.vascern.note'],
  },
  endoErn: {
    says: 'Endo-ERN: the hospital clears CPMS 2.0 once, with its DPO, before patient data is entered.',
    source: 'https://endo-ern.eu/cpms-2-0-hcp-permission-consent/',
    ...verified,
    texts: ['network.endo-ern.note'],
  },
  directory: {
    says: 'The Commission keeps a public directory of the hospitals of every network.',
    source: 'https://webgate.ec.europa.eu/ernsd/cgi-bin/ern_public.cgi',
    ...verified,
    texts: ['popup.ask.directory', 'rescue.noHospital.now', 'welcome.hospital.outside'],
  },
  noPatientData: {
    says: 'No patient data by mail.',
    source: 'https://ern-ernica.eu/network-activities/e-health/',
    ...verified,
    texts: [
      'popup.ask.noPatients',
      'cpms2.start.helpdesk',
      'rescue.noApproval.not',
      'saas.recap.comment',
      'guide.check.not.mail',
    ],
  },
  outage: {
    says: 'sorry.ec.europa.eu is where visitors are sent during an outage or when they are turned away.',
    source: 'Public test code of EU portals (redirects to sorry.ec.europa.eu, title "Server inaccessibility")',
    ...verified,
    texts: ['rescue.sorry.*', 'sorry.*'],
  },
} as const satisfies Record<string, Claim>;
