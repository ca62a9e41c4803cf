import "server-only";
import { z } from "zod";
import { sql } from "@/db/client";
import { oneRow } from "@/lib/core/database/one-row";
import { readRows } from "@/lib/core/read-rows";

const Row = z.object({ place: z.string(), epoch: z.number() });

/** How far the garage's changes were published, and on which channels. One row, for whichever process publishes next. */
export type Published = z.output<typeof Row>;

/**
 * Begins new channels, after the last place that was published; a garage that never published begins at `place`. Whoever hears the
 * old channels hears nothing more there. While Pusher is away nobody is allowed into any, so that there is no need for newer ones.
 */
export const beginChannels = (place: string): Promise<Published> =>
  oneRow(
    sql()`
      insert into live_published as at (place) values (${place})
      on conflict (one) do update set epoch = at.epoch + case when at.away then 0 else 1 end
      returning place, epoch`.then(readRows(Row)),
  );

/** Stores what was published last. False where another process has begun new channels since. */
export async function storePublished({ place, epoch }: Published): Promise<boolean> {
  const { count } = await sql()`
    update live_published set place = ${place}, away = false where epoch = ${epoch}`;
  return count === 1;
}

/** Nobody is allowed into a channel until something was published again, on new ones. */
export async function storeAway(): Promise<void> {
  await sql()`update live_published set away = true, epoch = epoch + 1 where not away`;
}

/** The number of the channels that are published on; null while none are. */
export async function openChannels(): Promise<number | null> {
  const rows = await sql()`select place, epoch from live_published where not away`.then(readRows(Row));
  return rows[0]?.epoch ?? null;
}
