import { addMonths, type IsoDate } from "@/lib/core/dates/dates";
import { REFUSALS, type Refusal } from "@/lib/messages/rules/refusal";

/** Why a reminder is not sent, in words for users. */
export const HOLD_REASONS = {
  ...REFUSALS,
  by_hand: "Somebody of the garage decided so",
  archived_vehicle: "The vehicle is archived",
  sold: "The vehicle has no owner here: it was sold",
  sorn: "The vehicle is off the road (SORN)",
  scrapped: "The vehicle was scrapped",
  exported: "The vehicle was exported",
  renewed: "The MOT was renewed",
  booked: "The vehicle is booked in",
  stale: "The vehicle has not been here for years",
  no_text: "The template has no text for this channel",
  no_way_out:
    "Texts from a name cannot be answered with STOP, and no address of the garage stands in their place",
  outlived: "What it is for is done, or it is past its day",
} as const;

export type HoldReason = keyof typeof HOLD_REASONS;

/** What is known of a reminder's vehicle when it is about to be sent. */
export interface SendFacts {
  kind: string;
  due_date: IsoDate;
  vehicle_archived: boolean;
  customer_id: string | null;
  off_road: "sorn" | "scrapped" | "exported" | null;
  mot_expiry: IsoDate | null;
  /** An appointment of the vehicle is still to come. */
  booked: boolean;
  /** When the vehicle was last invoiced, or else came to be known here; null where GA4 had it, and never invoiced it. */
  last_seen: IsoDate | null;
  /** What would be sent; null where the template says nothing for the channel. */
  text: string | null;
}

/** Reasons that somebody of the garage may overrule by sending it by hand. The others are the law's, or leave nothing to send. */
const OVERRULED: readonly HoldReason[] = ["booked", "stale", "renewed", "sorn"];

interface AskedOn {
  today: IsoDate;
  stale_years: number;
  /** Somebody sends it by hand. */
  by_hand?: boolean;
}

/**
 * Why a reminder is held; null if it may go. The vehicle is asked about first, as a reminder of a vehicle that is gone is wrong whoever
 * gets it, then whether the customer may be written to.
 */
export function holdReason(facts: SendFacts, refusal: Refusal | null, asked: AskedOn): HoldReason | null {
  return reasons(facts, refusal, asked).find((one) => !asked.by_hand || !OVERRULED.includes(one)) ?? null;
}

function reasons(facts: SendFacts, refusal: Refusal | null, { today, stale_years }: AskedOn): HoldReason[] {
  const { kind, due_date, mot_expiry, last_seen } = facts;
  const all: [HoldReason | null, boolean][] = [
    ["archived_vehicle", facts.vehicle_archived],
    ["sold", !facts.customer_id],
    [facts.off_road, true],
    ["renewed", kind === "mot" && mot_expiry !== null && mot_expiry > due_date],
    ["booked", facts.booked],
    ["stale", last_seen === null || last_seen < addMonths(today, -12 * stale_years)],
    [refusal, true],
    ["no_text", !facts.text],
  ];
  return all.flatMap(([reason, holds]) => (reason && holds ? [reason] : []));
}
