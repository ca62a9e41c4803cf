import "server-only";
import { hash, randomUUID } from "node:crypto";
import { z } from "zod";
import { seal, unseal } from "@/lib/auth/tokens/seal";
import { isProof, provenText } from "../rules/proof";

const PURPOSE = "online booking form";
const LASTS_MS = 3 * 60 * 60 * 1000;
/** What a visitor without JavaScript waits instead of a proof of work: less than it takes to type a name and a number. */
const WAIT_MS = 4_000;

const Stamp = z.object({
  /** One booking comes of a form, however often it is sent. */
  key: z.uuid(),
  at: z.number(),
  /** The hash of the wording that was agreed to. */
  consent: z.string(),
});

const hashOf = (wording: string | null) => hash("sha256", wording ?? "", "base64url");

/** Makes the stamp of a new form. */
export const newStamp = (wording: string | null, now = Date.now()): string =>
  seal(PURPOSE, JSON.stringify({ key: randomUUID(), at: now, consent: hashOf(wording) }));

/** The stamp of a form that is shown again: the one it had, so that nobody waits anew, unless it cannot be taken any more. */
export function stampAgain(earlier: string, wording: string | null, now = Date.now()): string {
  const fault = readStamp(earlier, { nonce: "", wording, now });
  return fault === "stale" || fault === "wording" ? newStamp(wording, now) : earlier;
}

export type StampFault = "stale" | "wording" | "early";

/** Reads a form's stamp; a fault if the form cannot be taken as it is. `proven` if the browser has done the work. */
export function readStamp(
  stamp: string,
  { nonce, wording, now = Date.now() }: { nonce: string; wording: string | null; now?: number },
): { key: string; proven: boolean } | StampFault {
  const text = stamp.length > 1000 ? null : unseal(PURPOSE, stamp);
  if (text === null) return "stale";
  const { key, at, consent } = Stamp.parse(JSON.parse(text));
  if (now - at > LASTS_MS) return "stale";
  if (consent !== hashOf(wording)) return "wording";
  const proven = nonce.length < 20 && isProof(hash("sha256", provenText(stamp, nonce), "buffer"));
  return proven || now - at >= WAIT_MS ? { key, proven } : "early";
}

/** The key of a stamp, whatever its age; null if it is none of ours. A form that was sent already is answered by it. */
export function keyOfStamp(stamp: string): string | null {
  const text = stamp.length > 1000 ? null : unseal(PURPOSE, stamp);
  return text === null ? null : Stamp.parse(JSON.parse(text)).key;
}
