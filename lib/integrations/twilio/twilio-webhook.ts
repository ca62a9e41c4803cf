import "server-only";
import { z } from "zod";
import { env } from "@/lib/core/env";
import type { IncomingText, TextReport } from "@/lib/integrations/text-provider";
import { STOPPED, STOPPED_WORDS } from "./twilio-errors";

export const STATUS_PATH = "/api/webhooks/twilio/status";
export const INBOUND_PATH = "/api/webhooks/twilio/inbound";

/**
 * How often and after what Twilio asks again, within 15 seconds, so that an answer is not lost while the program starts anew. Source: Twilio,
 * "Webhooks: connection overrides". Whether such a fragment is signed is not said.
 */
const AGAIN = "#rc=4&rp=5xx,ct,rt";

/** The address to which Twilio is to send what customers answer; null where the garage has none on the internet. */
export const answersAddress = (): string | null =>
  env.APP_URL?.startsWith("https:") ? `${env.APP_URL}${INBOUND_PATH}${AGAIN}` : null;

/** Fields of a form that Twilio has sent. */
export type TwilioForm = Readonly<Record<string, string>>;

/**
 * Whether Twilio has signed a form, as sent to a path of ours and with the query (`?id=…`, or empty). The address is what the garage says of
 * itself and not what the request says.
 */
export async function isSignedByTwilio(
  form: TwilioForm,
  { path, query, signature }: { path: string; query: string; signature: string | null },
  auth_token: string,
): Promise<boolean> {
  if (!signature || !env.APP_URL) return false;
  const { validateRequest } = await import("twilio/lib/webhooks/webhooks.js");
  const url = `${env.APP_URL}${path}${query}`;
  return [url, `${url}${AGAIN}`].some((each) => validateRequest(auth_token, signature, each, { ...form }));
}

const Sid = z.string().regex(/^[SM]M[0-9a-f]{32}$/);
const Report = z.object({
  MessageSid: Sid,
  MessageStatus: z.string(),
  ErrorCode: z.coerce.number().int().optional().catch(undefined),
});

const STATES: Readonly<Record<string, TextReport["state"]>> = {
  sent: "sent",
  delivered: "delivered",
  read: "delivered",
  undelivered: "failed",
  failed: "failed",
  canceled: "failed",
};

/** Source: Twilio, "Error and warning dictionary". */
const FAILURES: Readonly<Record<number, string>> = {
  21408: "The account at Twilio may not send to this country",
  21610: STOPPED_WORDS,
  21612: "No text can be sent to this number from the garage’s sender",
  21614: "This number takes no texts: it is not a mobile",
  30001: "Twilio had too much to send",
  30002: "The account at Twilio is suspended",
  30003: "The phone cannot be reached: it is off, out of reach, or not in use any more",
  30004: "The phone, or its network, blocks texts from this sender",
  30005: "This number is not in use",
  30006: "This is a landline, or its network takes no texts",
  30007: "The network took the text for spam",
  30008: "The network did not say why it was not delivered",
};

/**
 * Reads a report of what became of a text. Null where it says nothing that we keep: that the text is queued, or not yet what will be.
 * `id` is what came back with it.
 */
export function readTextReport(form: TwilioForm, id: string | null): TextReport | null {
  const { data } = Report.safeParse(form);
  const state = data && STATES[data.MessageStatus];
  if (!state) return null;
  const code = data.ErrorCode ?? 0;
  return {
    id: z.uuid().safeParse(id).data ?? null,
    provider_id: data.MessageSid,
    state,
    reason: state === "failed" ? whyFailed(data.MessageStatus, code) : null,
    stopped: state === "failed" && code === STOPPED,
  };
}

function whyFailed(status: string, code: number): string {
  if (status === "canceled") return "It was cancelled at Twilio";
  return (
    FAILURES[code] ??
    (code ? `Twilio could not deliver it (${code})` : "Twilio does not say why it was not delivered")
  );
}

const Incoming = z.object({
  MessageSid: Sid,
  From: z.string().min(1),
  To: z.string().min(1),
  Body: z.string().default(""),
  OptOutType: z.string().optional(),
});

const OPTS: Readonly<Record<string, IncomingText["opt"]>> = { STOP: "stop", START: "start", HELP: "help" };

/** Reads a text that somebody sent to the garage. Null for anything that is no text, such as a message by WhatsApp. */
export function readIncomingText(form: TwilioForm): IncomingText | null {
  const { data } = Incoming.safeParse(form);
  if (!data || data.From.includes(":")) return null;
  const { MessageSid, From, To, Body, OptOutType } = data;
  return {
    provider_id: MessageSid,
    from: From,
    to: To,
    body: Body,
    opt: OPTS[OptOutType?.toUpperCase() ?? ""] ?? null,
  };
}
