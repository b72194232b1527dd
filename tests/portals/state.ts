import type { Cookies } from './http';

export interface Account {
  firstName: string;
  lastName: string;
  email: string;
  password?: string;
}

export interface Mail {
  kind: 'confirm' | 'reset' | 'approved';
  link: string;
  opened: boolean;
}

export interface AccessRequest {
  application: string;
  organisation: string;
  profiles: string[];
  comment: string;
  approved: boolean;
}

/** What the phone is waiting for, or shows; likewise the browser's own window and the site of a country. */
export interface Phone {
  kind: 'enrol' | 'app' | 'qr' | 'sms' | 'key' | 'eid';
  state: 'waiting' | 'confirmed' | 'refused';
  code?: string;
}

/** A single page to be looked at: the session is handed out at this address until something is sent from there. */
export interface Look {
  address: string;
  cookies: Cookies;
}
