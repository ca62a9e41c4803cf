import "server-only";
import { eq, sql } from "drizzle-orm";
import { customer_contacts, customers } from "@/db/schema/customers";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { touch } from "@/lib/core/database/touch";
import { invalid } from "@/lib/core/errors";
import { requireCustomer } from "../internal/require-customer";
import { ContactCreate, ContactDelete, ContactUpdate } from "../schema/contact";

// A contact is part of its customer: the audit log records each change of a contact as an update of the customer.

export const createContact = command({
  name: "customers.create_contact",
  permission: "customers:update",
  input: ContactCreate,
  async run({ tx, input }) {
    await requireCustomer(tx, input.customer_id);
    const row = await oneRow(
      tx
        .insert(customer_contacts)
        .values({
          ...input,
          position: sql`(select coalesce(max(position), 0) + 1 from customer_contacts where customer_id = ${input.customer_id})`,
        })
        .returning(),
    );
    await touch(tx, customers, input.customer_id);
    return row;
  },
  trace: (contact) => ({ entity: "customers", id: contact.customer_id, after: { contact } }),
});

export const updateContact = command({
  name: "customers.update_contact",
  permission: "customers:update",
  input: ContactUpdate,
  subject: { table: customer_contacts, noun: "contact", id: (input) => input.id },
  async run({ tx, input: { id, version: _, ...given } }) {
    if (given.name === null) throw invalid({ field: "name", message: "Give the contact's name" });
    const row = await oneRow(
      tx
        .update(customer_contacts)
        .set({ ...given, ...nextVersion(customer_contacts) })
        .where(eq(customer_contacts.id, id))
        .returning(),
    );
    await touch(tx, customers, row.customer_id);
    return row;
  },
  trace: (contact, { subject }) => ({
    entity: "customers",
    id: contact.customer_id,
    before: { contact: subject },
    after: { contact },
  }),
});

export const deleteContact = command({
  name: "customers.delete_contact",
  permission: "customers:update",
  input: ContactDelete,
  subject: { table: customer_contacts, noun: "contact", id: (input) => input.id },
  async run({ tx, input, subject }) {
    await tx
      .update(customer_contacts)
      .set({ deleted_at: sql`now()`, ...nextVersion(customer_contacts) })
      .where(eq(customer_contacts.id, input.id));
    await touch(tx, customers, subject.customer_id);
    return { id: subject.id, customer_id: subject.customer_id };
  },
  trace: (_, { subject }) => ({
    entity: "customers",
    id: subject.customer_id,
    before: { contact: subject },
  }),
});
