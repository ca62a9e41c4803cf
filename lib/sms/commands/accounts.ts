import "server-only";
import { eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { sms_accounts } from "@/db/schema/sms";
import { seal } from "@/lib/auth/tokens/seal";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict } from "@/lib/core/errors";
import { decimalField, version } from "@/lib/core/input/fields";
import { keptOf, SMS_KEYS } from "../queries/account";
import { KeptAccount, OneAccount } from "../schema";

const ACCOUNT = {
  id: sms_accounts.id,
  name: sms_accounts.name,
  account_sid: sms_accounts.account_sid,
  sender: sms_accounts.sender,
  takes_answers: sms_accounts.takes_answers,
  part_price: sms_accounts.part_price,
  active: sms_accounts.active,
  version: sms_accounts.version,
};

const sealed = (kept: KeptAccount) => seal(SMS_KEYS, JSON.stringify(kept));

const subject = { table: sms_accounts, noun: "account", id: (input: { id: string }) => input.id } as const;

const Tested = z.strictObject({
  account_sid: z.string(),
  name: z.string().transform((name) => name.slice(0, 200)),
  sender: z.string(),
  takes_answers: z.boolean(),
  kept: KeptAccount,
});

/** Keeps an account that was tested, in place of the one before. The price of a part stays. */
export const connectSmsAccount = command({
  name: "sms_accounts.connect",
  permission: "settings:update",
  input: Tested,
  async run({ tx, input: { kept, ...account } }) {
    const values = { ...account, sealed_keys: sealed(kept) };
    const [there] = await tx
      .select({ id: sms_accounts.id })
      .from(sms_accounts)
      .where(isNull(sms_accounts.deleted_at))
      .for("update");
    if (!there) return oneRow(tx.insert(sms_accounts).values(values).returning(ACCOUNT));
    return oneRow(
      tx
        .update(sms_accounts)
        .set({ ...values, active: true, tested_at: sql`now()`, ...nextVersion(sms_accounts) })
        .where(eq(sms_accounts.id, there.id))
        .returning(ACCOUNT),
    );
  },
  trace: (after) => ({ entity: "sms_accounts", id: after.id, after }),
});

const Changed = z.strictObject({
  id: z.uuid(),
  version,
  sender: z.string().optional(),
  takes_answers: z.boolean().optional(),
  /** Where Twilio was told to send answers; another sender has to be told again. */
  answers_url: z.null().optional(),
  trial: z.boolean().optional(),
  part_price: decimalField({ whole: 2, places: 4 }, "A price in pounds, such as 0.04").optional(),
  active: z.boolean().optional(),
});

/** Changes what was tested already: the sender, the price of a part, whether texts go out. */
export const updateSmsAccount = command({
  name: "sms_accounts.update",
  permission: "settings:update",
  input: Changed,
  subject,
  run({ tx, input: { id, version: _, trial, answers_url, ...changes }, subject: before }) {
    const kept = keptOf(before);
    const told = {
      ...(trial === undefined ? {} : { trial }),
      ...(answers_url === undefined ? {} : { answers_url }),
    };
    return oneRow(
      tx
        .update(sms_accounts)
        .set({
          ...changes,
          ...(kept ? { sealed_keys: sealed({ ...kept, ...told }) } : {}),
          ...nextVersion(sms_accounts),
        })
        .where(eq(sms_accounts.id, id))
        .returning(ACCOUNT),
    );
  },
  trace: ({ version: _, ...after }, { subject: before }) => {
    const { sender, takes_answers, part_price, active } = before;
    return {
      entity: "sms_accounts",
      id: after.id,
      before: { sender, takes_answers, part_price, active },
      after,
    };
  },
});

/** Forgets an account's keys. What it sent stays; what is written from now on stays in the outbox. */
export const disconnectSmsAccount = command({
  name: "sms_accounts.disconnect",
  permission: "settings:update",
  input: OneAccount,
  subject,
  run: ({ tx, input: { id } }) =>
    oneRow(
      tx
        .update(sms_accounts)
        .set({ deleted_at: sql`now()`, active: false, sealed_keys: "", ...nextVersion(sms_accounts) })
        .where(eq(sms_accounts.id, id))
        .returning(ACCOUNT),
    ),
  trace: (after) => ({ entity: "sms_accounts", id: after.id, after: { active: false } }),
});

/** Notes where Twilio was told to send what customers answer. */
export const keepAnswers = command({
  name: "sms_accounts.keep_answers",
  permission: "settings:update",
  input: z.strictObject({ id: z.uuid(), answers_url: z.url() }),
  subject,
  run({ tx, input: { id, answers_url }, subject: before }) {
    const kept = keptOf(before);
    if (!kept) throw conflict("Its keys cannot be read any more: connect it again");
    return oneRow(
      tx
        .update(sms_accounts)
        .set({ sealed_keys: sealed({ ...kept, answers_url }), ...nextVersion(sms_accounts) })
        .where(eq(sms_accounts.id, id))
        .returning(ACCOUNT),
    );
  },
  trace: (after) => ({ entity: "sms_accounts", id: after.id, after: {} }),
});
