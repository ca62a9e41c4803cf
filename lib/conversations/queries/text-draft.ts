import "server-only";
import { z } from "zod";
import { requirePermission } from "@/lib/core/actor";
import { query } from "@/lib/core/query";
import { shownTelephone } from "@/lib/core/telephone";
import { stoppedOf } from "@/lib/messages/queries/stopped";
import { fillText } from "@/lib/messages/rules/fill-text";
import { REFUSALS } from "@/lib/messages/rules/refusal";
import { smsAccount } from "@/lib/sms/queries/account";
import { asMobile } from "@/lib/sms/rules/mobile-number";
import { fieldValues } from "./field-values";
import { templatesAt } from "./templates";
import { textTarget } from "./text-target";

/** How texts go out of this garage. */
export interface TextWay {
  /** Whether there is an account by which they go; otherwise they stay in the outbox. */
  ready: boolean;
  /** What customers see it come from; null if it is not known. */
  sender: string | null;
  /** Whether they can answer. */
  takes_answers: boolean;
  /** What one part costs, in pounds; null if it is not known. */
  part_price: string | null;
}

/** A text before it is written: whom it goes to, and the garage's own texts, filled in. */
export interface TextDraft extends TextWay {
  to: string;
  /** Which number of theirs takes no texts, and why, so that another is needed; null if there is none such. */
  unusable: string | null;
  /** The customer's name; null if they are not known. */
  name: string | null;
  /** "Hello Ann, "; empty for somebody unknown. */
  greeting: string;
  garage: string;
  templates: { id: string; name: string; body: string }[];
  /** Why nothing may be sent to this number. */
  warning: string | null;
}

const Asked = z.strictObject({
  conversation_id: z.uuid().optional(),
  customer_id: z.uuid().optional(),
  document_id: z.uuid().optional(),
  appointment_id: z.uuid().optional(),
});

/** Returns what a text to somebody, or about something, begins with. */
export const draftText = query({
  name: "conversations.draft",
  permission: "messages:create",
  input: Asked,
  async run({ db, actor, input }): Promise<TextDraft> {
    if (input.document_id) requirePermission(actor, "documents:read");
    if (input.appointment_id) requirePermission(actor, "appointments:read");
    if (input.customer_id) requirePermission(actor, "customers:read");
    const target = await textTarget(db, input);
    const place = input.appointment_id ? "appointment" : input.document_id ? "document" : "customer";
    const read = target.number ? asMobile(target.number) : null;
    const number = read && "number" in read ? read.number : null;
    const [way, { name, values }, templates, stopped] = await Promise.all([
      textWay(db),
      fieldValues(db, input, target),
      templatesAt(db, place),
      number ? stoppedOf(db, "sms", [number]) : null,
    ]);
    return {
      ...way,
      to: target.unusable ? "" : shownTelephone(target.number),
      unusable: target.unusable,
      name,
      greeting: values.first_name ? `Hello ${values.first_name}, ` : "",
      garage: values.garage ?? "",
      templates: templates.map(({ id, name: called, body }) => ({
        id,
        name: called,
        body: fillText(body, values),
      })),
      warning: stopped && stopped.size > 0 ? REFUSALS.stopped : null,
    };
  },
});

/** How texts go out of this garage. */
export async function textWay(db: Parameters<typeof smsAccount>[0]): Promise<TextWay> {
  const account = await smsAccount(db);
  return {
    ready: account?.live ?? false,
    sender: account?.sender ?? null,
    takes_answers: account?.takes_answers ?? true,
    part_price: account?.part_price ?? null,
  };
}

/** The same for a screen that shows it by itself. */
export const readTextWay = query({
  name: "conversations.way",
  permission: "messages:read",
  input: z.strictObject({}),
  run: ({ db }) => textWay(db),
});
