/** An e-mail as it goes out. */
export interface OutgoingEmail {
  /** The message's key: the service sends what bears the same key once only. */
  id: string;
  /** The garage as the sender's name. */
  sender: string;
  to: string;
  reply_to: string | null;
  subject: string;
  text: string;
  attachments: { file_name: string; content: Buffer }[];
}

export type SendOutcome =
  | { state: "sent"; provider_id: string }
  /** It never will be sent: the reason is fit to show. */
  | { state: "refused"; reason: string }
  /** It may be sent later. */
  | { state: "later"; reason: string };

/** A service that sends e-mails. */
export interface Mailer {
  name: string;
  send(email: OutgoingEmail): Promise<SendOutcome>;
}
