import "server-only";
import { z } from "zod";
import { isSpared, sparedWords } from "@/lib/integrations/outside/breaker";
import { isTroubled, vendor } from "@/lib/integrations/outside/vendor";
import { type TextOutcome, TextProviderError } from "@/lib/integrations/text-provider";

/** A text is asked for once, without attempts. */
export const TWILIO = vendor({ service: "twilio", failures: 5 });

type Failed = Exclude<TextOutcome, { state: "sent" }>;

/** The number or the text itself is at fault, so that no other attempt would fare better. Source: Twilio, "Error and warning dictionary". */
const REFUSED: Readonly<Record<number, string>> = {
  21211: "Twilio knows no telephone number like this",
  21266: "This is the number that the garage’s texts come from",
  21408:
    "The account at Twilio may not send to this country: allow it there under Messaging, Geo permissions",
  21602: "The text is empty",
  21604: "There is no number to send it to",
  21608: "The account at Twilio is a trial, which sends only to numbers that were verified there",
  21612: "No text can be sent to this number from the garage’s sender",
  21614: "This number takes no texts: it is not a mobile",
  21617: "The text is too long: Twilio takes at most 1,600 characters",
};

const SENDER = "Twilio does not send from the garage’s sender: look at it under Settings, Text messages";
const KEYS =
  "Twilio does not accept the garage’s keys, or the account is suspended: look at Settings, Text messages";
const BUSY = "Twilio has too much to send from this account at the moment";

/** The account is at fault: put right, the same text goes. */
const LATER: Readonly<Record<number, string>> = {
  ...Object.fromEntries([20003, 20005, 20403, 20404].map((code) => [code, KEYS])),
  ...Object.fromEntries(
    [21212, 21603, 21606, 21659, 21660, 21661, 21701, 21703, 21704, 21705].map((code) => [code, SENDER]),
  ),
  ...Object.fromEntries([14107, 20429, 21611, 63038].map((code) => [code, BUSY])),
};

/** The number has asked for no more texts. */
export const STOPPED = 21610;
export const STOPPED_WORDS = "This number has asked for no more texts (STOP)";

/** Twilio cannot call the address to which it is to report. */
const BAD_CALLBACK = 21609;

/** Before a connection stands, nothing was sent on it. */
const NOT_CONNECTED: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

const Text = z.string().nullish().catch(null);
/** The fields of Twilio's refusals and of errors of connections, whichever class has them. */
const Thrown = z.object({
  name: Text,
  message: Text,
  status: z.number().nullish().catch(null),
  code: z.union([z.string(), z.number()]).nullish().catch(null),
  syscall: Text,
  isAxiosError: z.boolean().nullish().catch(null),
  cause: z.object({ code: Text, syscall: Text }).nullish().catch(null),
});

const read = (error: unknown): z.output<typeof Thrown> => Thrown.safeParse(error).data ?? Thrown.parse({});

export const isBadCallback = (error: unknown): boolean => read(error).code === BAD_CALLBACK;

/**
 * What became of a text after an error was thrown. Nothing of the error itself is kept: the library's have the keys and the request in
 * them, which belong in no log.
 */
export function failedText(error: unknown): Failed {
  if (isSpared(error)) return { state: "later", reason: sparedWords("Twilio") };
  const { name, message, status, code, syscall, isAxiosError, cause } = read(error);
  if (typeof status === "number" && !isAxiosError) return answered(status, code, message ?? "");
  const codes = [code, cause?.code].map(String);
  const connecting = [syscall, cause?.syscall].some((call) => call === "connect" || call === "getaddrinfo");
  if (connecting || codes.some((one) => NOT_CONNECTED.has(one)))
    return { state: "later", reason: "Twilio could not be reached" };
  if (name === "Unanswered" || codes.some((one) => one === "ECONNABORTED" || one === "ETIMEDOUT"))
    return { state: "unknown", reason: "Twilio did not answer in time" };
  if (isAxiosError) return { state: "unknown", reason: "The connection to Twilio broke off" };
  return { state: "unknown", reason: "Twilio’s answer could not be understood" };
}

function answered(status: number, given: string | number | null | undefined, message: string): Failed {
  const code = Number(given) || 0;
  if (code === STOPPED) return { state: "refused", reason: STOPPED_WORDS, stopped: true };
  const refused = REFUSED[code];
  if (refused) return { state: "refused", reason: refused, stopped: false };
  const later = LATER[code];
  if (later) return { state: "later", reason: later };
  if (status === 429) return { state: "later", reason: BUSY };
  if (status >= 500 || status < 400 || status === 408)
    return { state: "unknown", reason: "Twilio had a fault of its own" };
  if (status === 401 || status === 403) return { state: "later", reason: KEYS };
  if (code === 0)
    return { state: "later", reason: `Something between the garage and Twilio answered ${status}` };
  return { state: "refused", reason: `Twilio refused it: ${blanked(message)} (${code})`, stopped: false };
}

/** Twilio's text without the numbers and keys that it repeats. */
const blanked = (text: string): string =>
  text.replace(/\+?\d{7,15}|\b[A-Z]{2}[0-9a-f]{32}\b/g, "…").slice(0, 300);

/** Whether Twilio itself is in trouble. */
export function isTwilioTrouble(error: unknown): boolean {
  if (error instanceof TextProviderError) return false;
  const { status, isAxiosError } = read(error);
  return typeof status !== "number" || isAxiosError === true || isTroubled(status);
}

/** Asks an account at Twilio, and sends nothing; not while it has failed too often. Throws TextProviderError and nothing else. */
export async function asked<T>(account_sid: string, call: () => Promise<T>): Promise<T> {
  try {
    return await TWILIO.question(account_sid, call, { thrown: isTwilioTrouble });
  } catch (error) {
    if (error instanceof TextProviderError) throw error;
    throw new TextProviderError(failedText(error).reason);
  }
}

const statusOf = (error: unknown): number => {
  const { status, isAxiosError } = read(error);
  return isAxiosError ? 0 : (status ?? 0);
};

/** Whether Twilio answered that it knows no such thing. */
export const isUnknownThere = (error: unknown): boolean => [400, 404].includes(statusOf(error));

/** Whether Twilio answered that these keys may not do this. */
export const isUnauthorised = (error: unknown): boolean => [401, 403].includes(statusOf(error));
