import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { AlreadyDone, command, run } from "@/lib/core/command";
import { conflict, notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { addLine } from "@/lib/documents/commands/lines/add-line";
import { removeLine } from "@/lib/documents/commands/lines/change-line";
import { requireJob } from "../internal/notes";
import { UsedPart } from "../responses";
import { PartTakenBack, PartUsed } from "../schema/parts";

const Line = UsedPart.extend({ document_id: z.string(), stock_item_id: z.string().nullable() });

async function lineOf(tx: Tx, id: string): Promise<z.infer<typeof Line> | undefined> {
  const [line] = await tx
    .execute(
      sql`select id as line_id, document_id, stock_item_id, description, quantity, approval from line_items where id = ${id}`,
    )
    .then(readRows(Line));
  return line;
}

/** Puts a part from stock on a job, at the house's price. From somebody who may not note customers' answers it is asked about first. */
export const fitPart = command({
  name: "job_work.fit_part",
  permission: "documents:update",
  input: PartUsed,
  once: { answer: UsedPart },
  async run({ tx, actor, input: { id, stock_item_id, quantity } }): Promise<AlreadyDone<UsedPart>> {
    await requireJob(tx, id);
    const part = { document_id: id, item_type: "part" as const, stock_item_id, quantity };
    const added = await run(addLine, actor, part, { tx });
    const line = await lineOf(tx, added.id);
    if (!line) throw new Error("The part is not on the job");
    return new AlreadyDone(UsedPart.parse(line));
  },
});

const PartGone = z.object({ line_id: z.uuid() });

/** Takes off a job a part that came from stock, as long as the customer has not agreed to it by name. */
export const takePartBack = command({
  name: "job_work.take_part_back",
  permission: "documents:update",
  input: PartTakenBack,
  once: { answer: PartGone },
  async run({ tx, actor, input: { id, line_id } }): Promise<AlreadyDone<z.infer<typeof PartGone>>> {
    await requireJob(tx, id);
    const line = await lineOf(tx, line_id);
    if (!line) return new AlreadyDone({ line_id });
    if (line.document_id !== id || !line.stock_item_id) throw notFound("part");
    if (line.approval === "approved") throw conflict("The customer has agreed to this part");
    await run(removeLine, actor, { id: line_id, document_id: id }, { tx });
    return new AlreadyDone({ line_id });
  },
});
