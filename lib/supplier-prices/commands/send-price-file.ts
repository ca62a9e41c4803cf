import "server-only";
import type { z } from "zod";
import { run } from "@/lib/core/command";
import { invalid } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { ask } from "@/lib/core/query";
import { removeStored, storeBody } from "../file/stored-file";
import { checkPriceFile } from "../queries/check-price-file";
import type { PriceFileSent } from "../responses";
import { SendPriceFile } from "../schema/written";
import { takeInPriceFile } from "./take-in";

/** Takes a price file in, or tries it, that is the body of a request; it is stored no longer than that takes. */
export const sendPriceFile = procedure({
  name: "supplier_prices.send_file",
  permission: "stock:update",
  input: SendPriceFile,
  async execute(actor, { id, dry_run, ...given }, asked): Promise<z.output<typeof PriceFileSent>> {
    if (!asked) throw invalid({ field: "file", message: "Send the file as the body" });
    const upload = await storeBody(actor, asked.request);
    const { file_name, ...choices } = given;
    try {
      if (dry_run) {
        const check = await ask(checkPriceFile, actor, { supplier_id: id, upload, file_name });
        return { taken: null, taken_before: check.taken_before, check };
      }
      const taken = await run(takeInPriceFile, actor, { supplier_id: id, upload, file_name, ...choices });
      return taken.taken_before
        ? { taken: null, taken_before: true, check: null }
        : { taken, taken_before: false, check: null };
    } finally {
      await removeStored(upload);
    }
  },
});
