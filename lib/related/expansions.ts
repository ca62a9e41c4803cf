import "server-only";
import { sql } from "drizzle-orm";
import {
  type Expansions,
  expandBelonging,
  expandList,
  expandReference,
  expandSingle,
  MOST_EXPANDED,
  readKeyed,
} from "@/lib/api/expansion";
import { listCustomers } from "@/lib/customers/queries/customers";
import { CONTACTS_OF_PARENT, contactRows, listContacts } from "@/lib/customers/queries/list-contacts";
import { Contact, CustomerInList } from "@/lib/customers/responses";
import { listDocuments } from "@/lib/documents/queries/documents";
import { LINES_OF_PARENT, lineRows } from "@/lib/documents/queries/lines/line-columns";
import { DocumentInList, LineItem } from "@/lib/documents/responses";
import { DOCUMENTS_OF_PARENT, listReceipts } from "@/lib/receipts/queries/receipts";
import { receiptsOfDocuments } from "@/lib/receipts/queries/receipts-of-document";
import { Received } from "@/lib/receipts/responses";
import { listReminders, REMINDERS_OF_PARENT } from "@/lib/reminders/queries/reminders";
import { ReminderInList } from "@/lib/reminders/responses";
import { listStock } from "@/lib/stock/queries/stock-items";
import { StockInList } from "@/lib/stock/responses";
import { listSuppliers } from "@/lib/suppliers/queries/suppliers";
import { SupplierInList } from "@/lib/suppliers/responses";
import { listVehicles, VEHICLES_OF_PARENT } from "@/lib/vehicles/queries/vehicles";
import { VehicleInList } from "@/lib/vehicles/responses";

/*
 * What API callers can include with a record, so that they need not fetch each record on its own: the records to which it
 * refers, in the form of their own list, and those that belong to it.
 */

const customer = expandReference(listCustomers, CustomerInList, "customer_id");
const vehicle = expandReference(listVehicles, VehicleInList, "vehicle_id");
const document = expandReference(listDocuments, DocumentInList, "document_id");
const supplier = expandReference(listSuppliers, SupplierInList, "supplier_id");

export const WITH_CUSTOMER = {
  vehicles: expandList(listVehicles, {
    returns: VehicleInList,
    ids: VEHICLES_OF_PARENT,
    whole: "/customers/{id}/vehicles",
  }),
  contacts: expandBelonging({
    permission: listContacts.permission,
    returns: Contact,
    rows: (_, keys) => contactRows(keys),
    ids: CONTACTS_OF_PARENT,
    whole: "/customers/{id}/contacts",
  }),
} satisfies Expansions;

export const WITH_VEHICLE: Expansions = {
  customer,
  reminders: expandList(listReminders, {
    returns: ReminderInList,
    ids: REMINDERS_OF_PARENT,
    whole: "/vehicles/{id}/reminders",
  }),
};

export const WITH_ONLINE_PAYMENT: Expansions = { customer, document };

export const WITH_WHOLE_DOCUMENT: Expansions = { customer, vehicle };

export const WITH_DOCUMENT: Expansions = {
  ...WITH_WHOLE_DOCUMENT,
  line_items: expandBelonging({
    permission: listDocuments.permission,
    returns: LineItem,
    rows: lineRows,
    ids: LINES_OF_PARENT,
    whole: "/documents/{id}/line-items",
  }),
  receipts: {
    permission: listReceipts.permission,
    returns: Received,
    by: "id",
    whole: "/documents/{id}",
    read: ({ db, keys }) => readKeyed(db, receiptsOfDocuments(keys, MOST_EXPANDED + 1)),
  },
};

export const WITH_RECEIPT: Expansions = {
  customer,
  documents: expandList(listDocuments, {
    returns: DocumentInList,
    ids: DOCUMENTS_OF_PARENT,
    whole: "/receipts/{id}",
  }),
};

/** For search results: the record that was found, and its owner. A result contains no id but its own. */
export const WITH_CUSTOMER_FOUND: Expansions = {
  customer: expandReference(listCustomers, CustomerInList, "id"),
  vehicles: WITH_CUSTOMER.vehicles,
};

export const WITH_VEHICLE_FOUND: Expansions = {
  vehicle: expandReference(listVehicles, VehicleInList, "id"),
  customer: expandSingle(listCustomers, {
    returns: CustomerInList,
    ids: sql`select c.id from vehicle_names v join customer_names c on c.id = v.customer_id where v.id = parent.id and c.deleted_at is null`,
  }),
};

export const WITH_DOCUMENT_FOUND: Expansions = {
  document: expandReference(listDocuments, DocumentInList, "id"),
  customer: expandSingle(listCustomers, {
    returns: CustomerInList,
    ids: sql`select c.id from document_heads d join customer_names c on c.id = d.customer_id where d.id = parent.id and c.deleted_at is null`,
  }),
  vehicle: expandSingle(listVehicles, {
    returns: VehicleInList,
    ids: sql`select v.id from document_heads d join vehicle_names v on v.id = d.vehicle_id where d.id = parent.id and v.deleted_at is null`,
  }),
};

export const WITH_ADVISORY: Expansions = {
  document,
  resolved_by_document: expandReference(listDocuments, DocumentInList, "resolved_by_document_id"),
  vehicle,
};
export const WITH_RECOMMENDED_WORK: Expansions = {
  document,
  stock_item: expandReference(listStock, StockInList, "stock_item_id"),
};
export const WITH_APPOINTMENT: Expansions = { customer, vehicle, document };
export const WITH_REMINDER: Expansions = { customer, vehicle };
export const WITH_MESSAGE: Expansions = { customer, document };
export const WITH_STOCK_ITEM: Expansions = { supplier };
export const WITH_MOVEMENT: Expansions = {
  stock_item: expandReference(listStock, StockInList, "stock_item_id"),
  document,
  supplier,
};
