import "server-only";
import { env } from "@/lib/core/env";

/** An e-mail ready to send. */
export interface OutgoingEmail {
  /** The message's key: the service sends a key only once. */
  id: string;
  /** The garage's name, as the sender's name. */
  sender: string;
  to: string;
  reply_to: string | null;
  subject: string;
  text: string;
  /** Where a mail program ends messages of this kind by one request (RFC 8058); null where there is no such place. */
  one_click: string | null;
  attachments: { file_name: string; content: Buffer }[];
}

export type SendOutcome =
  | { state: "sent"; provider_id: string }
  /** It will never be sent; the reason can be shown to users. */
  | { state: "refused"; reason: string }
  /** A retry may succeed. */
  | { state: "later"; reason: string };

/** A service that sends e-mails. */
export interface Mailer {
  name: string;
  send(email: OutgoingEmail): Promise<SendOutcome>;
}

/** Whether e-mails really go out; without a mail service they are kept here. */
export const hasMailer = (): boolean => Boolean(env.RESEND_API_KEY);
