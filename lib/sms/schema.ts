import { z } from "zod";
import { decimalField, needed, neededVersion, version } from "@/lib/core/input/fields";
import { numberOf } from "./rules/mobile-number";

const secret = (missing: string) => needed(missing, 100);

const AccountSid = z
  .string()
  .trim()
  .regex(/^AC[0-9a-f]{32}$/, "The Account SID begins with AC and has 34 characters");

/** What is kept of an account, sealed: its keys, and what has been found out and set up there. */
export const KeptAccount = z.object({
  auth_token: z.string(),
  key_sid: z.string().nullable(),
  key_secret: z.string().nullable(),
  trial: z.boolean(),
  /** Where Twilio was told to send what customers answer. */
  answers_url: z.string().nullable(),
});
export type KeptAccount = z.output<typeof KeptAccount>;

const SENDER = "A mobile number of the account, a name of up to eleven letters and digits, or MG…";

/** What customers see a text come from. A number becomes what E.164 has: +447700900123. */
const Sender = needed(SENDER, 40).transform((typed, context) => {
  if (/^MG[0-9a-f]{32}$/.test(typed)) return typed;
  if (!/[a-z]/i.test(typed)) {
    const number = numberOf(typed);
    if (number) return number;
  } else if (/^[A-Za-z0-9 +\-_&]{1,11}$/.test(typed)) return typed;
  context.addIssue({ code: "custom", message: SENDER });
  return z.NEVER;
});

const keyPart = (pattern: RegExp, message: string) =>
  z
    .string()
    .trim()
    .refine((typed) => typed === "" || pattern.test(typed), message)
    .transform((typed) => typed || null)
    .nullable()
    .optional();

export const ConnectTwilio = z
  .strictObject({
    account_sid: AccountSid,
    auth_token: secret("The Auth Token, as Twilio's console shows it"),
    key_sid: keyPart(/^SK[0-9a-f]{32}$/, "The SID of an API key begins with SK"),
    key_secret: keyPart(/^.{10,100}$/, "The secret of the API key, as Twilio showed it once"),
    sender: Sender,
  })
  .refine(({ key_sid, key_secret }) => Boolean(key_sid) === Boolean(key_secret), {
    path: ["key_secret"],
    message: "An API key has both, a SID and a secret",
  });

const partPrice = decimalField({ whole: 2, places: 4 }, "A price in pounds, such as 0.04");

export const ChangeTexts = z.strictObject({
  id: z.uuid(),
  version,
  sender: Sender.optional(),
  part_price: partPrice.optional(),
  active: z.boolean().optional(),
});

export const OneAccount = z.strictObject({ id: z.uuid(), version: neededVersion });
