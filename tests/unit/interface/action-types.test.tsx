import { expect, test, vi } from "vitest";
import type { useActionForm } from "@/components/form/use-action-form";
import type { ActionButton } from "@/components/import/action-button";
import type { useMoneyAction } from "@/components/receipts/use-money-action";
import type * as customers from "@/lib/customers/actions";
import type * as imports from "@/lib/ga4-import/actions";
import type * as receipts from "@/lib/receipts/actions";

/** Called as the real one is; what is proved here is proved by the compiler. */
const standIn = <T,>(answer?: unknown): T => vi.fn(() => answer) as unknown as T;

test("a field that its command does not have is an error where a screen sends it", async () => {
  const archiveCustomer = standIn<typeof customers.archiveCustomer>();
  await archiveCustomer({ id: "1", version: 1 });
  await archiveCustomer({ id: "1", version: "1" });
  // @ts-expect-error: it is called version
  await archiveCustomer({ id: "1", revision: 1 });
  // @ts-expect-error: there is none without its id
  await archiveCustomer({ version: 1 });
  expect(archiveCustomer).toHaveBeenCalledTimes(4);

  const money = standIn<typeof useMoneyAction>({ submit: vi.fn() });
  const { submit } = money(standIn<typeof receipts.deleteReceipt>(), ({ id }) => id);
  submit({ id: "1", version: 1 });
  // @ts-expect-error: it is called id
  submit({ receipt_id: "1", version: 1 });

  const act = standIn<typeof ActionButton>();
  const words = { label: "Tick", said: "Ticked" };
  const tickLine = standIn<typeof imports.tickLine>();
  act({ ...words, input: { line: "vat", done: true }, act: tickLine });
  // @ts-expect-error: no such line
  act({ ...words, input: { line: "parking", done: true }, act: tickLine });
  expect(act).toHaveBeenCalledTimes(2);
});

test("a form begins with fields that its command has, and says what it saved", () => {
  const form = standIn<typeof useActionForm>();
  const createContact = standIn<typeof customers.createContact>();
  const updateContact = standIn<typeof customers.updateContact>();
  form(createContact, { initial: { name: "Ann", may_approve: true }, onSaved: ({ id }) => id });
  form(standIn<typeof customers.mergeCustomers>(), { initial: { "choices.email": "kept" } });
  // One of two: what either has.
  form(Date.now() > 0 ? createContact : updateContact, { initial: { customer_id: "1", version: 1 } });
  // @ts-expect-error: it is called name
  form(createContact, { initial: { nmae: "Ann" } });
  // @ts-expect-error: a contact has no total
  form(createContact, { onSaved: ({ total }) => total });
  expect(form).toHaveBeenCalledTimes(5);
});
