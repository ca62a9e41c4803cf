import "server-only";
import type Library from "twilio";
import { TextProviderError } from "@/lib/integrations/text-provider";
import { type TwilioKeys, twilioClient } from "./twilio-client";
import { asked, isUnauthorised, isUnknownThere } from "./twilio-errors";

export interface TwilioAccount {
  /** As the account is called at Twilio. */
  name: string;
  /** It sends only to numbers that were verified there, with an advertisement before the text. */
  trial: boolean;
  /** Whether customers can answer: not to a name. */
  takes_answers: boolean;
}

/** Tries keys and sender out, and sends nothing. Throws TextProviderError, with the field that is at fault. */
export const testTwilio = (keys: TwilioKeys, sender: string): Promise<TwilioAccount> =>
  asked(keys.account_sid, async () => {
    const client = await twilioClient(keys, "token");
    const { name, trial } = await accountOf(client, keys);
    await testKey(keys);
    if (trial && !isNumber(sender) && !isService(sender))
      throw new TextProviderError("A trial account at Twilio does not send under a name", "sender");
    return { name, trial, takes_answers: await takesAnswers(client, sender) };
  });

async function accountOf(client: Library.Twilio, { account_sid }: TwilioKeys) {
  try {
    const { friendlyName, status, type } = await client.api.v2010.accounts(account_sid).fetch();
    if (status !== "active")
      throw new TextProviderError(`This account at Twilio is ${status}`, "account_sid");
    return { name: friendlyName || account_sid, trial: type === "Trial" };
  } catch (error) {
    if (isUnauthorised(error))
      throw new TextProviderError("Twilio does not accept this token for this account", "auth_token");
    if (isUnknownThere(error)) throw new TextProviderError("Twilio knows no such account", "account_sid");
    throw error;
  }
}

/** Most keys may not read the account itself, but may do what we need one for. */
async function testKey(keys: TwilioKeys): Promise<void> {
  if (!keys.key_sid) return;
  try {
    await (await twilioClient(keys, "key")).messages.list({ limit: 1, pageSize: 1 });
  } catch (error) {
    if (isUnauthorised(error) || isUnknownThere(error))
      throw new TextProviderError("Twilio does not accept this key for this account", "key_secret");
    throw error;
  }
}

export const isNumber = (sender: string): boolean => sender.startsWith("+");
export const isService = (sender: string): boolean => /^MG[0-9a-f]{32}$/.test(sender);

async function takesAnswers(client: Library.Twilio, sender: string): Promise<boolean> {
  if (isNumber(sender)) {
    const { capabilities } = await numberOf(client, sender);
    if (!capabilities?.sms) throw new TextProviderError("This number at Twilio sends no texts", "sender");
    return true;
  }
  if (!isService(sender)) return false;
  const service = client.messaging.v1.services(sender);
  await known(() => service.fetch(), "There is no such messaging service in the account at Twilio");
  const [numbers, shorts] = await Promise.all([
    service.phoneNumbers.list({ limit: 1 }),
    service.shortCodes.list({ limit: 1 }),
  ]);
  return numbers.length > 0 || shorts.length > 0;
}

async function numberOf(client: Library.Twilio, sender: string) {
  // The filter finds parts of numbers, too.
  const found = await client.incomingPhoneNumbers.list({ phoneNumber: sender, limit: 50 });
  const number = found.find(({ phoneNumber }) => phoneNumber === sender);
  if (!number) throw new TextProviderError("This number is not in the account at Twilio", "sender");
  return number;
}

async function known<T>(call: () => Promise<T>, words: string): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (isUnknownThere(error)) throw new TextProviderError(words, "sender");
    throw error;
  }
}

/** Has Twilio send what customers answer to an address of ours. Throws TextProviderError. */
export const directAnswers = (keys: TwilioKeys, sender: string, url: string): Promise<void> =>
  asked(keys.account_sid, async () => {
    const client = await twilioClient(keys, "token");
    if (isNumber(sender)) {
      const number = await numberOf(client, sender);
      // An application that the number belongs to would come before its own address.
      await number.update({ smsUrl: url, smsMethod: "POST", smsApplicationSid: "" });
    } else if (isService(sender)) {
      const service = client.messaging.v1.services(sender);
      await known(
        () =>
          service.update({
            inboundRequestUrl: url,
            inboundMethod: "POST",
            useInboundWebhookOnNumber: false,
          }),
        "There is no such messaging service in the account at Twilio",
      );
    } else throw new TextProviderError("Nobody can answer to a name", "sender");
  });
