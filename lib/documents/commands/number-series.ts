import "server-only";
import { eq, sql } from "drizzle-orm";
import { number_series } from "@/db/schema/documents-number-series";
import { command } from "@/lib/core/command";
import { invalid, notFound } from "@/lib/core/errors";
import { readSeries } from "../queries/number-series";
import { SeriesUpdate } from "../schema/number-series";

/**
 * Sets the next number of a series, and its prefix. Never a number that was already used: HMRC requires consecutive numbers.
 * Skipping ahead is allowed; the garage has to explain it.
 */
export const updateSeries = command({
  name: "settings.update_series",
  permission: "settings:update",
  input: SeriesUpdate,
  async run({ tx, input }) {
    const [before] = await tx
      .select()
      .from(number_series)
      .where(eq(number_series.series, input.series))
      .for("update");
    if (!before) throw notFound("series");
    const highest = (await readSeries(tx)).find(({ series }) => series === input.series)?.highest ?? 0;
    if (input.next_number <= highest && input.next_number !== before.next_number)
      throw invalid({ field: "next_number", message: `Number ${highest} was given: go on above it` });
    const [after] = await tx
      .update(number_series)
      .set({ prefix: input.prefix, next_number: input.next_number, updated_at: sql`now()` })
      .where(eq(number_series.series, input.series))
      .returning();
    return { before, after };
  },
  trace: ({ before, after }) => ({ entity: "settings", id: null, before, after }),
});
