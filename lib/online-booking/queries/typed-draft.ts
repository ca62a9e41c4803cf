import "server-only";
import { z } from "zod";
import { seal, unseal } from "@/lib/auth/tokens/seal";
import type { ErrorDetail } from "@/lib/core/errors";
import { MOST_NOTES } from "../schema/booking";

const PURPOSE = "online booking draft";
export const DRAFT_COOKIE = "ga4_booking";
const KEPT_SECONDS = 30 * 60;

const short = (most: number) =>
  z
    .string()
    .transform((value) => value.slice(0, most))
    .catch("");

const TypedDraft = z.object({
  name: short(80),
  telephone: short(40),
  email: short(254),
  notes: short(MOST_NOTES),
  consent: z.string().optional(),
  /** That of the form. */
  stamp: short(1000),
  /** The try that these problems belong to. */
  again: z.string().default(""),
  message: z.string().default(""),
  problems: z.array(z.object({ field: z.string(), message: z.string() })).default([]),
});

/** What a customer has typed about themselves, and what was wrong with it. */
export type TypedDraft = z.infer<typeof TypedDraft>;

/** Keeps what was typed in the customer's own browser, sealed, so that nothing is lost whatever step they go to next. */
export function draftCookie(
  typed: Readonly<Record<string, string>>,
  tried: { again: string; message: string; problems: readonly ErrorDetail[] },
  secure: boolean,
): string {
  const problems = tried.problems
    .slice(0, 6)
    .map(({ field, message }) => ({ field, message: message.slice(0, 120) }));
  const draft = TypedDraft.parse({ ...typed, ...tried, problems });
  return cookie(encodeURIComponent(seal(PURPOSE, JSON.stringify(draft))), KEPT_SECONDS, secure);
}

/** Takes it away again: the booking is made. */
export const noDraftCookie = (secure: boolean): string => cookie("", 0, secure);

const cookie = (value: string, seconds: number, secure: boolean) =>
  `${DRAFT_COOKIE}=${value}; Path=/book; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure ? "; Secure" : ""}`;

/** Reads the cookie; null if there is none of ours. */
export function readDraft(value: string | undefined): TypedDraft | null {
  const text = value ? unseal(PURPOSE, value) : null;
  return text === null ? null : TypedDraft.parse(JSON.parse(text));
}
