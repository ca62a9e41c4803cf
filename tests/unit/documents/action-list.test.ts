import { expect, test } from "vitest";
import type { ActionDocument, ActionRights } from "@/components/documents/actions/action";
import { actionsOf } from "@/components/documents/actions/action-list";

const rights: ActionRights = {
  create: true,
  update: true,
  delete: true,
  discard: true,
  answer: true,
  issue: true,
  issue_counter: true,
  credit: true,
  override: true,
  take_money: true,
  pay_link: true,
  text: true,
  refund: true,
  set_money: true,
};

const offered = (fields: Partial<ActionDocument>, held = rights) =>
  actionsOf(
    {
      id: "1",
      type: "estimate",
      status: "draft",
      number: "1",
      version: 1,
      issued_date: null,
      customer_id: "1",
      customer_name: "Stone",
      total_gross: "12.00",
      received: "0.00",
      balance: "0.00",
      advises: false,
      mine: false,
      warnings: [],
      lines: [],
      ...fields,
    },
    held,
  ).map(({ name }) => name);

test("money is offered to be taken only where it can be", () => {
  expect(offered({})).toContain("pay");
  expect(
    offered({ type: "invoice", status: "issued", issued_date: "2026-11-27", balance: "12.00" }),
  ).toContain("pay");
  const overs: Partial<ActionDocument>[] = [
    { status: "converted" },
    { status: "declined" },
    { type: "job_sheet", status: "invoiced" },
    { type: "job_sheet", status: "cancelled" },
    { type: "vehicle_purchase" },
    { type: "credit_note" },
  ];
  for (const over of overs) expect(offered(over)).not.toContain("pay");
});

test("a link to pay by is offered where something is due and the garage takes payments online", () => {
  const owed: Partial<ActionDocument> = {
    type: "invoice",
    status: "issued",
    issued_date: "2026-11-27",
    balance: "12.00",
  };
  expect(offered(owed)).toContain("link");
  expect(offered(owed, { ...rights, pay_link: false })).not.toContain("link");
  expect(offered({ ...owed, status: "paid", received: "12.00", balance: "0.00" })).not.toContain("link");
  expect(offered({})).toContain("link");
  expect(offered({ total_gross: "0.00" })).toContain("link");
  expect(offered({ received: "12.00" })).not.toContain("link");
  for (const over of [{ status: "converted" }, { type: "credit_note" }] as const)
    expect(offered(over)).not.toContain("link");
});

test("whoever may only discard is offered to delete what they began, and nothing else", () => {
  const discards = { ...rights, delete: false };
  expect(offered({ mine: true }, discards)).toContain("delete");
  expect(offered({ mine: false }, discards)).not.toContain("delete");
  expect(
    offered({ mine: true, issued_date: "2026-11-27", type: "invoice", status: "issued" }, discards),
  ).not.toContain("delete");
});
