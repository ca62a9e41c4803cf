import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

const TOLERANCE_SECONDS = 300;

/**
 * Whether a delivery report was signed with the secret within the last five minutes. Svix: HMAC-SHA256 over id, time and raw body.
 */
export function isSigned(raw: string, headers: Headers, secret: string, now = Date.now()): boolean {
  const [id, time, signatures] = ["svix-id", "svix-timestamp", "svix-signature"].map((name) =>
    headers.get(name),
  );
  if (!id || !time || !signatures) return false;
  if (!/^\d+$/.test(time) || Math.abs(now / 1000 - Number(time)) > TOLERANCE_SECONDS) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const wanted = createHmac("sha256", key).update(`${id}.${time}.${raw}`).digest();
  return signatures.split(" ").some((entry) => {
    const [version, value = ""] = entry.split(",");
    const given = Buffer.from(value, "base64");
    return version === "v1" && given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}

const Report = z.object({
  type: z.string(),
  created_at: z.string().optional(),
  data: z
    .object({
      email_id: z.string(),
      tags: z
        .union([z.record(z.string(), z.string()), z.array(z.object({ name: z.string(), value: z.string() }))])
        .optional(),
      bounce: z.object({ message: z.string().optional(), type: z.string().optional() }).optional(),
      failed: z.object({ reason: z.string().optional() }).optional(),
    })
    .loose(),
});

/** What a delivery report says of one of our messages. */
export interface Delivery {
  id: string;
  state: "delivered" | "opened" | "bounced" | "failed" | null;
  provider_id: string;
  reason: string | null;
  at: string;
  complained: boolean;
}

const STATES: Record<string, Delivery["state"]> = {
  "email.delivered": "delivered",
  "email.opened": "opened",
  "email.clicked": "opened",
  "email.bounced": "bounced",
  "email.suppressed": "bounced",
  "email.failed": "failed",
};

/** Reads a delivery report; null where it is of no interest or not about one of our messages. */
export function readReport(raw: string): Delivery | null {
  const parsed = Report.safeParse(parseJson(raw));
  if (!parsed.success) return null;
  const { type, created_at, data } = parsed.data;
  const complained = type === "email.complained";
  const state = STATES[type] ?? null;
  const id = messageId(data.tags);
  if (!id || (!state && !complained)) return null;
  return {
    id,
    state,
    provider_id: data.email_id,
    reason: reasonOf(type, data),
    at: instant(created_at),
    complained,
  };
}

function messageId(
  tags: Record<string, string> | { name: string; value: string }[] | undefined,
): string | null {
  const value = Array.isArray(tags)
    ? tags.find(({ name }) => name === "message_id")?.value
    : tags?.message_id;
  return z.uuid().safeParse(value).data ?? null;
}

function reasonOf(type: string, { bounce, failed }: z.output<typeof Report>["data"]): string | null {
  if (type === "email.complained") return "The recipient marked it as spam";
  if (type === "email.suppressed")
    return "The address is on the mail service’s list of those it sends nothing to";
  const told = bounce?.message ?? failed?.reason;
  return told ? told.slice(0, 500) : type === "email.bounced" ? "The address did not accept it" : null;
}

const instant = (text: string | undefined): string => {
  const at = text ? new Date(text.replace(" ", "T").replace(/([+-]\d{2})$/, "$1:00")) : new Date();
  return Number.isNaN(at.getTime()) ? new Date().toISOString() : at.toISOString();
};

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}
