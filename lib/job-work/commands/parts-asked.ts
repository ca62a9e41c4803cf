import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { job_parts_asked } from "@/db/schema/job-work";
import { AlreadyDone, command, run, Traced } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict } from "@/lib/core/errors";
import { makeOrders } from "@/lib/purchasing/commands/make-orders";
import { requireJob } from "../internal/notes";
import { readAskedPart } from "../queries/parts-asked";
import { AskedPart } from "../responses";
import { AskedPartOrdered, AskedPartSettled, PartAsked } from "../schema/parts";

const ENTITY = "job_parts_asked";

const once = { answer: AskedPart };

/** Asks for a part that is not in stock, or not known by a number. */
export const askForPart = command({
  name: "job_parts_asked.ask",
  permission: "documents:update",
  input: PartAsked,
  once,
  async run({ tx, actor, input: { id: document_id, words, quantity, urgency } }) {
    await requireJob(tx, document_id);
    const by = { asked_by: actor.kind === "user" ? actor.id : null, asked_by_name: actor.name };
    const { id } = await oneRow(
      tx
        .insert(job_parts_asked)
        .values({ document_id, words, quantity, urgency, ...by })
        .returning({ id: job_parts_asked.id }),
    );
    const asked = await whole(tx, id);
    return new Traced(asked, { entity: ENTITY, id, after: asked });
  },
});

const subject = { table: job_parts_asked, noun: "part", id: (input: { id: string }) => input.id };

/** Says how far a part that was asked for has come. */
export const settleAskedPart = command({
  name: "job_parts_asked.settle",
  permission: "purchasing:receive",
  input: AskedPartSettled,
  once,
  subject,
  async run({ tx, input: { id, state }, subject: was }) {
    if (was.state === state) return new AlreadyDone(await whole(tx, id));
    await tx
      .update(job_parts_asked)
      .set({ state, ...nextVersion(job_parts_asked) })
      .where(eq(job_parts_asked.id, id));
    const now = await whole(tx, id);
    return new Traced(now, { entity: ENTITY, id, before: { state: was.state }, after: { state } });
  },
});

/** Puts a part that was asked for on a draft of an order. CONFLICT if it is on one, or is not needed any more. */
export const orderAskedPart = command({
  name: "job_parts_asked.order",
  permission: "purchasing:order",
  input: AskedPartOrdered,
  once,
  subject,
  async run({ tx, actor, input: { id, supplier_id }, subject: was }) {
    if (was.state !== "asked") throw conflict("This part is not asked for any more");
    const line = { description: was.words, quantity: was.quantity, supplier_id };
    const { orders } = await run(makeOrders, actor, { lines: [line] }, { tx });
    const purchase_order_id = orders[0]?.id ?? null;
    await tx
      .update(job_parts_asked)
      .set({ state: "ordered", purchase_order_id, ...nextVersion(job_parts_asked) })
      .where(eq(job_parts_asked.id, id));
    const after = { state: "ordered", purchase_order_id };
    return new Traced(await whole(tx, id), { entity: ENTITY, id, before: { state: was.state }, after });
  },
});

async function whole(tx: Tx, id: string): Promise<AskedPart> {
  const asked = await readAskedPart(tx, id);
  if (!asked) throw new Error("The part that was asked for is gone");
  return asked;
}
