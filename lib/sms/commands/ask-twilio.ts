import "server-only";
import { z } from "zod";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { testService } from "@/lib/integrations/outside/test-service";
import { TextProviderError } from "@/lib/integrations/text-provider";
import { directAnswers, testTwilio } from "@/lib/integrations/twilio/twilio-account";
import type { TwilioKeys } from "@/lib/integrations/twilio/twilio-client";
import { answersAddress } from "@/lib/integrations/twilio/twilio-webhook";
import { accountRow, keptOf, keysOf } from "../queries/account";
import { ChangeTexts, ConnectTwilio, type KeptAccount } from "../schema";
import { connectSmsAccount, keepAnswers, updateSmsAccount } from "./accounts";

/** VALIDATION_ERROR at the field that Twilio objects to, or at `otherwise` where it did not answer. */
async function tested(keys: TwilioKeys, sender: string, otherwise: string) {
  try {
    return await testTwilio(keys, sender);
  } catch (error) {
    if (!(error instanceof TextProviderError)) throw error;
    throw invalid({ field: error.field ?? otherwise, message: error.message });
  }
}

/** Connects an account at Twilio, once its keys and its sender have been tried out. Nothing is sent. */
export const connectTwilio = procedure({
  name: "sms_accounts.connect_twilio",
  permission: "settings:update",
  input: ConnectTwilio,
  async execute(actor, { account_sid, auth_token, key_sid = null, key_secret = null, sender }) {
    const secrets = { auth_token, key_sid, key_secret };
    const { name, trial, takes_answers } = await tested({ account_sid, ...secrets }, sender, "auth_token");
    const kept = { ...secrets, trial, answers_url: null };
    return run(connectSmsAccount, actor, { account_sid, name, sender, takes_answers, kept });
  },
});

/**
 * Changes the sender, the price of a part, or whether texts go out. Another sender is tried out first; a trial account is looked at again, as
 * it may be one no more.
 */
export const changeTexts = procedure({
  name: "sms_accounts.change",
  permission: "settings:update",
  input: ChangeTexts,
  async execute(actor, { sender, ...changes }) {
    const { row, kept } = await openAccount(changes.id);
    if (sender === undefined || (sender === row.sender && !kept?.trial))
      return run(updateSmsAccount, actor, changes);
    const { trial, takes_answers } = await tested(readableKeys(row, kept), sender, "sender");
    const told = { sender, takes_answers, trial, ...(sender === row.sender ? {} : { answers_url: null }) };
    return run(updateSmsAccount, actor, { ...changes, ...told });
  },
});

/** Has Twilio send here what customers answer. CONFLICT where the garage has no address that Twilio can reach, or texts come from a name. */
export const setUpAnswers = procedure({
  name: "sms_accounts.set_up_answers",
  permission: "settings:update",
  input: z.strictObject({ id: z.uuid() }),
  async execute(actor, { id }) {
    const answers_url = answersAddress();
    if (!answers_url)
      throw conflict(
        "Answers need an address of this garage on the internet: set APP_URL to it, beginning with https",
      );
    const { row, kept } = await openAccount(id);
    try {
      await directAnswers(readableKeys(row, kept), row.sender, answers_url);
    } catch (error) {
      if (error instanceof TextProviderError) throw conflict(error.message);
      throw error;
    }
    return run(keepAnswers, actor, { id, answers_url });
  },
});

/** Asks Twilio whether it still takes our keys and sends from our sender, and sends nothing. CONFLICT, in words, where it does not. */
export const testTexts = procedure({
  name: "sms_accounts.test",
  permission: "settings:update",
  input: z.strictObject({ id: z.uuid() }),
  async execute(_actor, { id }) {
    const { row, kept } = await openAccount(id);
    const keys = readableKeys(row, kept);
    await testService("twilio", TextProviderError, () => testTwilio(keys, row.sender));
    return { id };
  },
});

async function openAccount(id: string) {
  const row = await accountRow(db());
  if (row?.id !== id) throw notFound("account");
  return { row, kept: keptOf(row) };
}

function readableKeys(row: { account_sid: string }, kept: KeptAccount | null): TwilioKeys {
  if (!kept) throw conflict("Its keys cannot be read any more: connect it again");
  return keysOf(row, kept);
}
