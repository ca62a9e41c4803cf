import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { stop_list } from "@/db/schema/messages";

export type StopReason = "stop" | "unsubscribed" | "complained" | "asked";

export interface StoppedAddress {
  channel: "email" | "sms";
  /** An e-mail address, or a number as E.164 has it. */
  address: string;
}

/** Puts an address or a number on the list of those that are not written to. Returns whether it was not there yet. */
export async function stopAddress(
  tx: Tx,
  { channel, address, reason }: StoppedAddress & { reason: StopReason },
): Promise<boolean> {
  const added = await tx
    .insert(stop_list)
    .values({ channel, address: stopKey(channel, address), reason })
    .onConflictDoNothing()
    .returning({ id: stop_list.id });
  return added.length > 0;
}

/** Takes an address or a number off the list. Returns why it was on it; null if it was not. */
export async function liftStop(
  tx: Tx,
  { channel, address, because }: StoppedAddress & { because: string },
): Promise<StopReason | null> {
  const [lifted] = await tx
    .update(stop_list)
    .set({ lifted_at: sql`now()`, lifted_because: because, updated_at: sql`now()` })
    .where(
      and(
        eq(stop_list.channel, channel),
        eq(stop_list.address, stopKey(channel, address)),
        isNull(stop_list.lifted_at),
      ),
    )
    .returning({ reason: stop_list.reason });
  return (lifted?.reason as StopReason | undefined) ?? null;
}

const stopKey = (channel: StoppedAddress["channel"], address: string): string =>
  channel === "email" ? address.trim().toLowerCase() : address;
