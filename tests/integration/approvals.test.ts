import { randomInt, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { answerOfCustomer, type CustomersAnswer, readApprovalPage } from "@/lib/approvals/commands/by-link";
import { makeApprovalLink, revokeApprovalLink } from "@/lib/approvals/commands/links";
import { approvalOfDocument } from "@/lib/approvals/queries/approval-of-document";
import { approvalToken } from "@/lib/approvals/queries/approval-path";
import type { CustomerAnswer } from "@/lib/approvals/schema";
import { run } from "@/lib/core/command";
import { decimal, pounds, sum } from "@/lib/core/money";
import { ask } from "@/lib/core/query";
import { answerLines } from "@/lib/documents/commands/lines/answer-lines";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { getDocument } from "@/lib/documents/queries/get-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { fc } from "../support/property";
import { aRow } from "../support/rows";
import { aDraft, aGarage, documentRow, labour, linesOf, part } from "../support/writing";

process.env.AUTH_SECRET = "a secret for tests, of at least 32 characters";
const { url } = await testDatabase();
const [manager, technician, receptionist] = [as("manager"), as("technician"), as("receptionist")];

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);

/** A job of £144 with VAT, and two findings of £96 and £48 that wait for an answer. */
let job: string;
let token: string;
let link_id: string;

async function aJob(): Promise<string> {
  const vehicle_id = await aRow("vehicles", { registration: `AB${randomInt(10_000, 99_999)}` });
  const { id } = await aDraft({
    type: "job_sheet",
    vehicle_id,
    line_items: [
      labour("2", "60.00"),
      { ...part("80.00"), approval: "to_ask", description: "Brake pads" },
      { ...part("40.00"), approval: "to_ask", description: "Wiper blades" },
    ],
  });
  return id;
}

beforeEach(async () => {
  job = await aJob();
  link_id = (await run(makeApprovalLink, receptionist, { document_id: job })).id;
  token = approvalToken(job, 1);
});

const page = async () => {
  const read = await readApprovalPage(token, "192.0.2.7");
  if (!read) throw new Error("The link opens nothing");
  return read;
};
const said = async (said: Record<string, CustomerAnswer>, more: Partial<CustomersAnswer> = {}) => {
  const { shown, shown_sha256 } = await page();
  const answers = shown.waiting.flatMap(({ key, title }) => {
    const answer = said[title];
    return answer ? [{ item: key, answer }] : [];
  });
  return {
    key: randomUUID(),
    shown: shown_sha256,
    answers,
    name: "Ann Stone",
    place: "link",
    ...more,
  } as const;
};
const send = (answer: CustomersAnswer, by = token) => answerOfCustomer(by, answer, "192.0.2.7");
const answersOf = async () => (await linesOf(job)).map(({ approval }) => approval);

describe("a customer's link", () => {
  test("shows what waits and what is agreed, with VAT, and no more", async () => {
    const { shown, open } = await page();
    expect(open).toBe(true);
    expect(shown.waiting.map(({ title, gross }) => [title, gross])).toEqual([
      ["Brake pads", "96.00"],
      ["Wiper blades", "48.00"],
    ]);
    expect([shown.agreed_gross, shown.waiting_gross]).toEqual(["144.00", "144.00"]);
  });

  test("takes a yes and a later line by line, onto the job sheet, with name, address, device and what was shown", async () => {
    const asked = await said(
      { "Brake pads": "approved", "Wiper blades": "deferred" },
      { device: "Test phone", question: "When is it ready?", signature: SIGNATURE },
    );
    const before = await page();
    expect(await send(asked)).toMatchObject({ answered: 2 });
    expect(await answersOf()).toEqual([null, "approved", "deferred"]);
    const { total_gross } = await ask(getDocument, manager, { id: job });
    expect(total_gross).toBe("240.00");
    const [kept] = await sql()`select * from approval_answers where document_id = ${job}`;
    expect(kept).toMatchObject({
      ...{ name: "Ann Stone", ip: "192.0.2.7", device: "Test phone", place: "link", signature: SIGNATURE },
      ...{ question: "When is it ready?", shown: before.shown, shown_sha256: before.shown_sha256 },
    });
    const { answers, link } = await ask(approvalOfDocument, technician, { document_id: job });
    expect(answers).toHaveLength(1);
    expect(link).toMatchObject({ id: link_id, closed: false, opened_at: expect.any(String) });
    const [, pads] = await linesOf(job);
    expect(pads).toMatchObject({ approval_by: "Ann Stone", approval_how: "link" });
  });

  test("takes an answer once, however often it is sent", async () => {
    const asked = await said({ "Brake pads": "approved" });
    const [one, two] = await Promise.all([send(asked), send(asked)]);
    expect(one).toEqual(two);
    expect(await send(asked)).toEqual(one);
    expect((await sql()`select from approval_answers where document_id = ${job}`).length).toBe(1);
  });

  test("takes a question alone, and a name that is missing is asked for", async () => {
    await expect(send(await said({}))).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
    await expect(send(await said({ "Brake pads": "approved" }, { name: " " }))).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "name" }],
    });
    await send(await said({}, { question: "Is it safe to drive?" }));
    expect(await answersOf()).toEqual([null, "to_ask", "to_ask"]);
  });

  test("of another document, closed, or made up, opens and changes nothing", async () => {
    const asked = await said({ "Brake pads": "approved" });
    const mine = token;
    const other = await aJob();
    await run(makeApprovalLink, receptionist, { document_id: other });
    await expect(send(asked, approvalToken(other, 1))).rejects.toMatchObject({ code: "CONFLICT" });
    await run(revokeApprovalLink, receptionist, { id: link_id });
    for (const wrong of [mine, mine.slice(1), "x".repeat(43), ""]) {
      expect(await readApprovalPage(wrong, undefined)).toBeNull();
      await expect(send(asked, wrong)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    await run(makeApprovalLink, receptionist, { document_id: job });
    expect(await readApprovalPage(mine, undefined)).toBeNull();
    expect(await readApprovalPage(approvalToken(job, 2), undefined)).not.toBeNull();
    expect(await answersOf()).toEqual([null, "to_ask", "to_ask"]);
  });

  test("does not take an answer to prices that are others by now", async () => {
    const asked = await said({ "Brake pads": "approved" });
    await reprice("Brake pads", "90.00");
    await expect(send(asked)).rejects.toMatchObject({ code: "CONFLICT", details: [{ field: "shown" }] });
    expect(await answersOf()).toEqual([null, "to_ask", "to_ask"]);
  });

  test("is made by those who may note answers, for work that can be answered", async () => {
    await expect(run(makeApprovalLink, technician, { document_id: job })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const invoice = await aDraft({ type: "invoice", line_items: [labour("1", "60.00")] });
    await expect(run(makeApprovalLink, manager, { document_id: invoice.id })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });
});

describe("work that was approved by link", () => {
  test("is asked again once it costs more, and not once it costs less", async () => {
    await send(await said({ "Brake pads": "approved", "Wiper blades": "approved" }));
    await reprice("Wiper blades", "30.00");
    expect(await answersOf()).toEqual([null, "approved", "approved"]);
    await reprice("Brake pads", "81.00");
    expect(await answersOf()).toEqual([null, "to_ask", "approved"]);
    expect((await documentRow(job)).total_gross).toBe("180.00");
    await send(await said({ "Brake pads": "approved" }));
    expect((await documentRow(job)).total_gross).toBe("277.20");
  });

  test("is asked again once it is other work; a yes that is noted anew stands", async () => {
    await send(await said({ "Brake pads": "approved" }));
    await change("Brake pads", { description: "Brake pads and discs" });
    expect(await answersOf()).toEqual([null, "to_ask", "to_ask"]);
    const [, pads] = await linesOf(job);
    await run(answerLines, receptionist, {
      ...{ id: job, line_ids: [pads?.id ?? ""], approval: "approved" },
      ...{ approval_by: "Ann Stone", approval_how: "telephone" },
    });
    await change("Brake pads and discs", { unit_price: "85.00" });
    expect(await answersOf()).toEqual([null, "approved", "to_ask"]);
  });

  test("an answer that was given is never changed or taken away", async () => {
    await send(await said({ "Brake pads": "approved" }));
    await expect(sql()`update approval_answers set name = 'Nobody'`).rejects.toThrow(/never changes/);
    await expect(sql()`delete from approval_answers`).rejects.toThrow(/never changes/);
  });

  test("whatever is answered and changed in whatever order, the job sheet charges what was agreed, once", async () => {
    const title = fc.constantFrom("Brake pads", "Wiper blades");
    const answer = fc.constantFrom("approved" as const, "deferred" as const, "declined" as const);
    const step = fc.oneof(
      fc.record({ title, answer }),
      fc.record({ title, price: fc.integer({ min: 10, max: 100 }) }),
      fc.record({ title, again: fc.constant(true) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        job = await aJob();
        await run(makeApprovalLink, receptionist, { document_id: job });
        token = approvalToken(job, 1);
        const agreed = new Map<string, string>();
        for (const asked of steps) {
          if ("price" in asked) await reprice(asked.title, `${asked.price}.00`);
          else if ("again" in asked) await askAgain(asked.title);
          else if ((await page()).shown.waiting.some((item) => item.title === asked.title)) {
            await send(await said({ [asked.title]: asked.answer }));
            if (asked.answer === "approved") agreed.set(asked.title, await grossOf(asked.title));
          }
          const lines = await linesOf(job);
          expect(lines).toHaveLength(3);
          for (const { approval, description, line_gross } of lines.slice(1))
            if (approval === "approved")
              expect(decimal(line_gross).lte(decimal(agreed.get(description)))).toBe(true);
          const charged = lines.filter(({ approval }) => approval === null || approval === "approved");
          expect((await documentRow(job)).total_gross).toBe(
            pounds(sum(charged.map(({ line_gross }) => line_gross))),
          );
        }
      }),
      { numRuns: 10 },
    );
  });
});

const SIGNATURE = "10,10 20,30 40,60 80,90 120,120 160,140 200,150 240,160;300,80 310,95";

async function change(title: string, fields: object): Promise<void> {
  const lines = await linesOf(job);
  await run(updateDocument, manager, {
    id: job,
    line_items: lines.map((line) => ({
      ...{ id: line.id, item_type: line.item_type, description: line.description, tax_code: line.tax_code },
      ...{ quantity: line.quantity ?? "1", unit_price: line.unit_price ?? "0" },
      ...{ approval: line.approval, approval_by: line.approval_by, approval_how: line.approval_how },
      ...(line.description === title && fields),
    })),
  } as Parameters<typeof updateDocument.execute>[2]);
}

const reprice = (title: string, unit_price: string) => change(title, { unit_price });

async function askAgain(title: string): Promise<void> {
  const line = (await linesOf(job)).find(({ description }) => description === title);
  await run(answerLines, receptionist, { id: job, line_ids: [line?.id ?? ""], approval: "to_ask" });
}

const grossOf = async (title: string) =>
  (await linesOf(job)).find(({ description }) => description === title)?.line_gross ?? "";
