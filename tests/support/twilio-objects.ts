import { randomBytes } from "node:crypto";
import { countParts } from "@/lib/sms/rules/parts";

/** A text as Twilio has it on record. Numbers are strings there, and days are written as in e-mails. */
export interface TwilioMessage {
  sid: string;
  account_sid: string;
  api_version: "2010-04-01";
  body: string;
  date_created: string;
  date_updated: string;
  /** Null until it has gone out. */
  date_sent: string | null;
  direction: "inbound" | "outbound-api";
  error_code: number | null;
  error_message: string | null;
  from: string | null;
  to: string;
  messaging_service_sid: string | null;
  num_media: string;
  num_segments: string;
  price: string | null;
  price_unit: string;
  status: string;
  subresource_uris: Record<string, string>;
  uri: string;
}

export interface TwilioNumber {
  sid: string;
  phone_number: string;
  friendly_name: string;
  capabilities: { sms: boolean; mms: boolean; voice: boolean; fax: boolean };
  sms_url: string;
  sms_method: string;
  sms_application_sid: string;
}

export interface TwilioService {
  sid: string;
  friendly_name: string;
  inbound_request_url: string | null;
  inbound_method: string;
  use_inbound_webhook_on_number: boolean;
  /** The numbers in its pool. */
  numbers: string[];
}

export const newSid = (kind: "AC" | "SM" | "PN" | "MG" | "SK"): string =>
  `${kind}${randomBytes(16).toString("hex")}`;

/** "Wed, 02 Dec 2026 10:30:00 +0000": to the second. */
export const rfc2822 = (at: Date): string => at.toUTCString().replace("GMT", "+0000");

/** Twilio's answer to what it does not do. */
export class TwilioRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
  ) {
    super(message);
  }

  get body(): object {
    const { status, code, message } = this;
    return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
  }
}

export function newNumber(phone_number: string, sms: boolean): TwilioNumber {
  return {
    sid: newSid("PN"),
    phone_number,
    friendly_name: phone_number,
    capabilities: { sms, mms: false, voice: true, fax: false },
    sms_url: "https://demo.twilio.com/welcome/sms/reply/",
    sms_method: "POST",
    sms_application_sid: "",
  };
}

export const newService = (numbers: string[]): TwilioService => ({
  sid: newSid("MG"),
  friendly_name: "Stand-in texts",
  inbound_request_url: null,
  inbound_method: "POST",
  use_inbound_webhook_on_number: false,
  numbers,
});

export type NewMessage = Pick<TwilioMessage, "to" | "from" | "body" | "direction">;

export function newMessage(account_sid: string, now: Date, given: NewMessage): TwilioMessage {
  const sid = newSid("SM");
  const at = rfc2822(now);
  const uri = `/2010-04-01/Accounts/${account_sid}/Messages/${sid}.json`;
  return {
    ...{ sid, account_sid, api_version: "2010-04-01", ...given },
    ...{ date_created: at, date_updated: at, date_sent: null, error_code: null, error_message: null },
    ...{ messaging_service_sid: null, num_media: "0", num_segments: String(countParts(given.body).parts) },
    ...{ price: null, price_unit: "USD", status: given.direction === "inbound" ? "received" : "queued" },
    ...{ subresource_uris: { media: uri.replace(".json", "/Media.json") }, uri },
  };
}
