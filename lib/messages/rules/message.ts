export const CHANNELS = ["email", "sms", "whatsapp", "print"] as const;
export type Channel = (typeof CHANNELS)[number];

const CHANNEL_NAMES: Record<string, string> = {
  email: "E-mail",
  sms: "SMS",
  whatsapp: "WhatsApp",
  print: "Letter",
};

/** Returns the name of a channel for users; an unknown channel keeps its own word. */
export const channelName = (channel: string): string => CHANNEL_NAMES[channel] ?? channel;

export const MESSAGE_STATES = [
  "queued",
  "sending",
  "sent",
  "delivered",
  "opened",
  "bounced",
  "failed",
  "cancelled",
  "received",
] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** What a message is about. */
const PURPOSES = [
  "document",
  "receipt",
  "statement",
  "reminder",
  "notice",
  "appointment",
  "conversation",
  "purchase_order",
] as const;
export type Purpose = (typeof PURPOSES)[number];

const STATE_NAMES: Record<MessageState, string> = {
  queued: "Waiting",
  sending: "Being sent",
  sent: "Sent",
  delivered: "Delivered",
  opened: "Opened",
  bounced: "Bounced",
  failed: "Failed",
  cancelled: "Cancelled",
  received: "Received",
};

export const messageStateName = (state: MessageState): string => STATE_NAMES[state];

/** As which the provider of a message stands that was kept because no service was set up by which it could go. */
export const KEPT_BY = "outbox";

/** A file attached to a message, with its key in the file store. */
export interface Attachment {
  file_name: string;
  key: string;
  sha256: string;
  byte_size: number;
}

/** The paper attached to an e-mail. It is rendered when the message is first claimed, and does not change after that. */
export type EnclosedPaper =
  | { kind: "document"; id: string }
  | { kind: "receipt"; id: string }
  | { kind: "purchase_order"; id: string }
  /** An appointment as it was when the e-mail was written: an iCalendar file. */
  | { kind: "calendar"; file_name: string; text: string }
  | { kind: "statement"; request: Record<string, unknown> };

/** The content of the column `details`. */
export interface MessageDetails {
  paper?: EnclosedPaper;
  attachments?: Attachment[];
  /** When a worker last claimed it. */
  claimed_at?: string;
  /** The recipient marked it as spam. */
  complained?: boolean;
  reply_to?: string;
}
