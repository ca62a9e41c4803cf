import { isoInstant } from "@/lib/core/input/fields";
import { timeOf } from "./clock-words";

/** An interval as a correction keeps it. */
type Kept = Readonly<Record<string, unknown>>;

const instantIn = (kept: Kept, field: string): string | null => {
  const value = kept[field];
  return typeof value === "string" ? isoInstant(value) : null;
};

/**
 * What a correction changed, as what it said before: "left 17:42" of an attendance, "until 17:42" of work. Added intervals said nothing
 * before.
 */
export function correctionWords(was: Kept | null, became: Kept, timeZone: string): string[] {
  if (was === null) return ["added"];
  if (became.voided_at && !was.voided_at) return ["taken back"];
  const times = (["started_at", "ended_at"] as const).flatMap((field) => {
    const [before, since] = [instantIn(was, field), instantIn(became, field)];
    if (before === since) return [];
    return [`${field === "started_at" ? "from" : "until"} ${before ? timeOf(before, timeZone) : "now"}`];
  });
  const moved = was.document_id !== became.document_id;
  const otherLine = was.line_id !== became.line_id;
  const text = typeof was.line_text === "string" ? was.line_text : "the job as a whole";
  return [...times, ...(moved ? [`another job: ${text}`] : otherLine ? [text] : [])];
}
