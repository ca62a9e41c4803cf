import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { createDocument } from "@/lib/documents/commands/create-document";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import type { LineInput } from "@/lib/documents/schema/line";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { as, holding } from "../support/actors";
import { send, tokenOf } from "../support/api";
import { testDatabase } from "../support/database";
import { aCustomer, aDraft, aGarage, documentRow, part } from "../support/writing";

const { url } = await testDatabase();
beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);
const receptionist = as("receptionist");

const made = async (
  actor: Actor,
  type: "invoice" | "job_sheet" | "estimate" = "invoice",
  ...lines: LineInput[]
) => run(createDocument, actor, { type, customer_id: await aCustomer(), line_items: lines });

const remove = (actor: Actor, id: string) =>
  run(deleteDocument, actor, { id }).then(
    () => "deleted",
    (error) => error.code,
  );

//                       admin manager technician receptionist accountant
const EXPECTED = {
  "their own": ["deleted", "deleted", "FORBIDDEN", "deleted", "FORBIDDEN"],
  "somebody else's": ["deleted", "deleted", "FORBIDDEN", "FORBIDDEN", "FORBIDDEN"],
};

describe("a draft is deleted", () => {
  test.each(ROLES.map((role, i) => [role, i] as const))("by the %s as the table says", async (role, i) => {
    const actor = as(role);
    const own = await made({ ...as("manager"), id: actor.id });
    const others = await made(as("manager"));
    expect(await remove(actor, own.id)).toBe(EXPECTED["their own"][i]);
    expect(await remove(actor, others.id)).toBe(EXPECTED["somebody else's"][i]);
  });

  test.each(["invoice", "job_sheet", "estimate"] as const)(
    "by the receptionist who began it, empty or not: %s",
    async (type) => {
      expect(await remove(receptionist, (await made(receptionist, type)).id)).toBe("deleted");
      expect(await remove(receptionist, (await made(receptionist, type, part("10"))).id)).toBe("deleted");
    },
  );

  test("no more by her once others go on with it, money was taken, or it is issued", async () => {
    const job = await made(receptionist, "job_sheet", part("10"));
    await run(changeStatus, as("manager"), { id: job.id, status: "in_progress" });
    expect(await remove(receptionist, job.id)).toBe("FORBIDDEN");

    const paid = await made(receptionist, "invoice", part("10"));
    await run(takePayment, receptionist, {
      document_id: paid.id,
      payment_key: crypto.randomUUID(),
      tenders: [{ method: "cash", amount: "5.00" }],
    });
    expect(await remove(receptionist, paid.id)).toBe("CONFLICT");

    const issued = await made(receptionist, "invoice", part("10"));
    await run(issueDocument, as("manager"), { id: issued.id });
    expect(await remove(receptionist, issued.id)).toBe("FORBIDDEN");
  });

  test("by her where she converted it, and its source is open again", async () => {
    const job = await aDraft({ type: "job_sheet" });
    const invoice = await run(convertDocument, receptionist, { id: job.id, to: "invoice" });
    expect(await remove(receptionist, invoice.id)).toBe("deleted");
    expect((await documentRow(job.id)).status).toBe("completed");
  });

  test("by whoever holds the larger right, though the smaller was never given", async () => {
    const { id } = await made(as("manager"));
    expect(await remove(holding("documents:delete"), id)).toBe("deleted");
  });

  test("through the API alike", async () => {
    const token = await tokenOf("receptionist");
    const created = await send("POST", "/documents", {
      token,
      body: { type: "estimate", customer_id: await aCustomer() },
    });
    const others = await made(as("manager"), "estimate");
    expect((await send("DELETE", `/documents/${created.body.data.id}`, { token })).status).toBe(200);
    expect((await send("DELETE", `/documents/${others.id}`, { token })).status).toBe(403);
  });
});
