import "server-only";
import { z } from "zod";
import { seal, unseal } from "@/lib/auth/tokens/seal";
import { CUSTOMER_ANSWERS } from "../schema";

const PURPOSE = "typed approval";

const Typed = z.object({
  name: z.string(),
  question: z.string(),
  answers: z.record(z.string(), z.enum(CUSTOMER_ANSWERS)),
  message: z.string(),
});

/** What a customer typed and could not send, and why: nothing of it is to be typed again. */
export type TypedAnswer = z.infer<typeof Typed>;

/** Seals what was typed for the address of the page that shows it again, because addresses end up in logs. */
export const sealTyped = (typed: TypedAnswer): string => seal(PURPOSE, JSON.stringify(typed));

export function unsealTyped(sealed: string | undefined): TypedAnswer | null {
  const text = sealed ? unseal(PURPOSE, sealed) : null;
  return text === null ? null : Typed.parse(JSON.parse(text));
}
