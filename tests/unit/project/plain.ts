/**
 * What makes a text one about somebody else's portal: it names something of theirs. A text without any of these is our
 * own interface. A text with one has its source in `claims.ts`, in the `seen:` of a hint's locators, or is named below.
 */
export const theirs =
  /EU.?Login|SAAS|CPMS|\bERN\b|Kommission|Commission|Netzwerk|network|Helpdesk|Antrag|request|Freigabe|approv|Passw|passw|\bPIN\b|QR|\bHP\b|Handy|phone|eID|Passkey/i;

/** What we are called, and what we compare with. */
export const ours = /CPMS[- ]Lotse|cpms-lotse|0000 Guest Access|IT08|\{[^}]*\}|320 px/g;

/** These name something of theirs, and yet state no fact about it. */
export const plain: readonly string[] = [
  // Names of our tasks, and what our buttons open.
  'stage.account',
  'stage.access',
  'stage.login',
  'popup.next.account.title',
  'popup.next.secondFactor.do',
  'popup.next.login.title',
  'popup.next.login.do',
  'popup.next.finished.title',
  'popup.next.finished.do',
  'popup.next.access.cpms2.title',
  'popup.next.access.cpms2.do',
  'popup.next.access.cpms2.have',
  'waiting.login.normal',
  'card.plan.network',
  'card.asked',
  'popup.route.saas',
  'popup.route.cpms2',
  'welcome.route',
  'welcome.route.cpms2',
  'welcome.have.account',
  'welcome.have.access',
  'welcome.have.asked',
  'welcome.pin.text',
  'welcome.pin.text.firefox',
  'welcome.later',
  'welcome.later.help',
  'welcome.have.access.help',
  'popup.remind.title',
  'popup.remind.text',
  'popup.next.first.title',
  'popup.next.first.do',
  'guide.route',
  'guide.sources.reconnet',
  'guide.title',
  'guide.lead',
  'guide.login.intro',
  'guide.login.older',
  'guide.check.title',
  'guide.check.access.cpms2.wait',
  'guide.check.login.approved',
  'guide.check.login.method',
  'guide.check.ask.euLogin',
  // The person's own network, as our table of networks has it with its sources.
  'popup.who.unknown',
  'popup.note',
  'popup.next.choose.title',
  'popup.next.choose.text',
  'popup.next.choose.do',
  'popup.problem.unknownNetwork.title',
  'popup.problem.unknownNetwork.text',
  'popup.ask.mail',
  'popup.ask.help',
  'popup.ask.website',
  'popup.ask.choose',
  'popup.data.managed',
  'rescue.ask.network',
  'welcome.network',
  'welcome.network.help',
  'welcome.route.why.cpms2',
  'welcome.route.why.none',
  'guide.access.routes',
  'guide.check.ask.network',
  'network.notes',
  // The person's message to a helpdesk.
  'message.title',
  'message.hello',
  'message.mail.subject',
  'message.mail',
  'message.approval.subject',
  'message.approval',
  'message.other.subject',
  'message.other',
  'message.facts',
  // What we do, where, and what we never do.
  'extDescription',
  'popup.access.text',
  'popup.erase.sure',
  'popup.independent',
  'report.lead',
  'report.copy.text',
  'report.unguided.text',
  'report.silent.text',
  'welcome.lead',
  'welcome.preset.text',
  'welcome.preset.wrong.text',
  'welcome.preset.allowed.phone',
  'welcome.preset.allowed.way',
  'welcome.privacy.typing',
  'welcome.privacy.portals',
  'guide.never.look',
  // What everybody knows of EU Login.
  // What a page itself says, and that the helpdesk answers questions.
  'cpms.login.moved',
  'cpms.denied.ask',
  'cpms.denied.ended',
  'cpms2.home.welcome',
  'guide.account.intro',
  'guide.secondFactor.signIn',
];

/**
 * What makes a text a claim even where a hint's locators have their source: a number, an address, a year, a time, or a
 * name of somebody else's. A text with one of these must be in `claims.ts`, whatever stands above.
 */
export const telltales = /\d{2,}|[\w.-]+@[\w.-]+|\w\.(?:eu|europa|int)\b|PANIC|VASCERN|ITHACA|SMS/;
