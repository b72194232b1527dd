/**
 * What goes wrong most often, in the order of the way, and who can help when one's own hands cannot: the network, EU
 * Login's support, or the hospital's own IT. The texts are `rescue.<trouble>.*`; the sources of the advice are in
 * `claims.ts`.
 */
export const whoHelps = {
  noMail: 'it',
  registered: 'euLogin',
  noPassword: 'euLogin',
  locked: 'euLogin',
  lostPhone: 'network',
  qrInvalid: 'euLogin',
  qrSilent: 'euLogin',
  noHospital: 'network',
  wrongNetwork: 'network',
  wrongRole: 'network',
  noApproval: 'network',
  notIn: 'network',
  sorry: 'it',
} as const;

export type Trouble = keyof typeof whoHelps;
export const troubles = Object.keys(whoHelps) as readonly Trouble[];
