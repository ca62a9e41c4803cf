/** A text message ready to send. */
export interface OutgoingText {
  /** The message's id; the provider's reports come back with it. */
  id: string;
  /** As E.164 has it: +447700900123. */
  to: string;
  body: string;
}

/** What became of handing a text to the provider. A reason can be shown to users. */
export type TextOutcome =
  | { state: "sent"; provider_id: string; sender: string | null; parts: number | null }
  /** It will never be sent. `stopped`: the number has asked for no more texts. */
  | { state: "refused"; reason: string; stopped: boolean }
  /** It was surely not taken: a retry may succeed. */
  | { state: "later"; reason: string }
  /** It may have been taken: look for it before it is sent again, as there is no key that would keep it from going twice. */
  | { state: "unknown"; reason: string };

/** A text that the provider has on record. */
export interface TakenText {
  provider_id: string;
  body: string;
  sender: string | null;
  parts: number | null;
}

/** A service that sends text messages. */
export interface TextProvider {
  name: string;
  /** Never throws, and answers within 25 seconds. */
  send(text: OutgoingText): Promise<TextOutcome>;
  /**
   * The texts that it took for a number since an instant, whatever became of them, in no order. As two clocks never agree, those of
   * the five minutes before are among them: leave out whose `provider_id` another message has. Throws TextProviderError where it does not
   * answer.
   */
  takenSince(to: string, since: Date): Promise<TakenText[]>;
}

/** What a provider said, or why it said nothing. The message can be shown to users; `field` is the entry of ours that it is about. */
export class TextProviderError extends Error {
  override name = "TextProviderError";
  constructor(
    message: string,
    readonly field: "account_sid" | "auth_token" | "key_secret" | "sender" | null = null,
  ) {
    super(message);
  }
}

/** What a provider reports of a text that it took: it comes late, twice and out of order. */
export interface TextReport {
  /** Our id of the message, as it was handed over with it. */
  id: string | null;
  provider_id: string;
  state: "sent" | "delivered" | "failed";
  /** For users, where it failed. */
  reason: string | null;
  /** The number has asked for no more texts. */
  stopped: boolean;
}

/** A text that somebody sent to the garage. */
export interface IncomingText {
  provider_id: string;
  /** As E.164 has it; a name or a short number from some senders. */
  from: string;
  to: string;
  body: string;
  /** What the provider itself made of it: it has stopped or started sending to this number, or answered with its own help. */
  opt: "stop" | "start" | "help" | null;
}
