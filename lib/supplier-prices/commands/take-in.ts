import "server-only";
import { requirePermission } from "@/lib/core/actor";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { requireSupplier } from "@/lib/suppliers/internal/require-supplier";
import { sha256Of, storedFile } from "../file/stored-file";
import { holdPrices, lastFile, type TakenFile, takeInFile } from "../internal/take-in-file";
import { readMapping } from "../queries/mapping";
import { TakeInPriceFile } from "../schema/written";

/** The file as it was taken in, or the last one where that is the same. */
type TakenIn = { id: string; taken_before: true } | (TakenFile & { taken_before: false });

/**
 * Takes a supplier's price file in, in one transaction: prices that change end on the day from which the new ones hold, and nothing is
 * deleted. The same file as the last changes nothing. Throws VALIDATION_ERROR naming the lines with an error, unless they are to be
 * left out, and CONFLICT while another file of the supplier is under way.
 */
export const takeInPriceFile = command({
  name: "supplier_prices.take_in",
  permission: "stock:update",
  input: TakeInPriceFile,
  async run({ tx, actor, input }): Promise<Traced<TakenIn> | AlreadyDone<TakenIn>> {
    requirePermission(actor, "stock:cost");
    const { supplier_id } = input;
    await requireSupplier(tx, supplier_id);
    await holdPrices(tx, supplier_id);
    const file = await storedFile(input.upload, input.file_name);
    const sha256 = await sha256Of(file);
    const last = await lastFile(tx, supplier_id);
    if (last?.sha256 === sha256) return new AlreadyDone<TakenIn>({ id: last.id, taken_before: true });
    const discontinue = input.discontinue_missing ?? false;
    const taken = await takeInFile(tx, actor, {
      ...{ file, sha256, supplier_id, discontinue, day: today() },
      updateCosts: input.update_costs ?? false,
      mapping: await readMapping(tx, supplier_id),
      leaveOutErrors: input.leave_out_errors ?? false,
    });
    return new Traced<TakenIn>(
      { ...taken, taken_before: false },
      { entity: "suppliers", id: supplier_id, after: { ...taken, discontinued: discontinue } },
    );
  },
});
