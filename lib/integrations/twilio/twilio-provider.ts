import "server-only";
import { z } from "zod";
import { env } from "@/lib/core/env";
import {
  type OutgoingText,
  type TakenText,
  type TextOutcome,
  type TextProvider,
  TextProviderError,
} from "@/lib/integrations/text-provider";
import { type TwilioKeys, twilioClient } from "./twilio-client";
import { asked, failedText, isBadCallback, isTwilioTrouble, TWILIO } from "./twilio-errors";
import { STATUS_PATH } from "./twilio-webhook";

const CLOCKS_MS = 5 * 60_000;
const PAGE = 1000;
/** What a trial account's texts begin with. */
const ADVERTISEMENT = /^Sent from your Twilio trial account - /;

/**
 * What the library makes of a text that was taken. It makes one of any answer with status 2xx, a proxy's `{}` too, so that the sid has to
 * be looked at.
 */
const Taken = z.object({
  sid: z.string().regex(/^[SM]M[0-9a-f]{32}$/),
  body: z.string(),
  from: z.string().nullish(),
  direction: z.string(),
  dateCreated: z.date(),
  /** "0" while a messaging service has not yet chosen the sender. */
  numSegments: z.coerce.number().int(),
});

/**
 * Text messages by Twilio, from a number, a name or a messaging service (MG…). A request may take `deadline` milliseconds, by default 20,000.
 */
export function twilioProvider(keys: TwilioKeys, sender: string, deadline?: number): TextProvider {
  const at = { account_sid: keys.account_sid, client: () => twilioClient(keys, "key", deadline) };
  return {
    name: "twilio",
    send: (text) => send(at, sender, text),
    takenSince: (to, since) => takenSince(at, to, since),
  };
}

interface Asked {
  account_sid: string;
  client: () => ReturnType<typeof twilioClient>;
}

/** Both requests are one question: a text that was spared was asked for by neither, and surely not taken. */
const send = ({ account_sid, client }: Asked, sender: string, text: OutgoingText): Promise<TextOutcome> =>
  TWILIO.question(account_sid, () => handOver(client, sender, text), { thrown: isTwilioTrouble }).catch(
    failedText,
  );

async function handOver(client: Asked["client"], sender: string, text: OutgoingText): Promise<TextOutcome> {
  try {
    return await create(client, sender, text, callbackOf(text));
  } catch (error) {
    // Better sent without reports than not at all. Twilio has refused the request as a whole, so nothing was sent.
    if (isBadCallback(error)) return create(client, sender, text, {});
    throw error;
  }
}

async function create(
  client: Asked["client"],
  sender: string,
  { to, body }: OutgoingText,
  callback: { statusCallback?: string },
): Promise<TextOutcome> {
  const from = sender.startsWith("MG") ? { messagingServiceSid: sender } : { from: sender };
  // What Twilio would replace by similar characters could not be compared with ours any more.
  const wanted = { to, body, smartEncoded: false, ...from, ...callback };
  const { success, data } = Taken.safeParse(await (await client()).messages.create(wanted));
  if (!success) return { state: "unknown", reason: "Twilio’s answer could not be understood" };
  const { sid, numSegments } = data;
  return { state: "sent", provider_id: sid, sender: data.from ?? null, parts: numSegments || null };
}

/** Twilio reports only to an address on the internet. */
const callbackOf = ({ id }: OutgoingText): { statusCallback?: string } =>
  env.APP_URL?.startsWith("https:")
    ? { statusCallback: `${env.APP_URL}${STATUS_PATH}?id=${encodeURIComponent(id)}` }
    : {};

/**
 * Twilio filters by the day of sending, which a text that waits has not yet, and orders by it: so all texts of the number are read, which
 * for one customer is one page, and their days of creation are looked at here.
 */
const takenSince = ({ account_sid, client }: Asked, to: string, since: Date): Promise<TakenText[]> =>
  asked(account_sid, async () => {
    const listed = Taken.array().safeParse(await (await client()).messages.list({ to, pageSize: PAGE }));
    if (!listed.success) throw new TextProviderError("Twilio’s answer could not be understood");
    const earliest = since.getTime() - CLOCKS_MS;
    return listed.data
      .filter(({ direction, dateCreated }) => direction !== "inbound" && dateCreated.getTime() >= earliest)
      .map(({ sid, body, from, numSegments }) => ({
        provider_id: sid,
        body: body.replace(ADVERTISEMENT, ""),
        sender: from ?? null,
        parts: numSegments || null,
      }));
  });
