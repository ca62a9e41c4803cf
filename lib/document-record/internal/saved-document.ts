import "server-only";
import { documents } from "@/db/schema/documents";

/** The columns of a document that a command returns after changing it. */
export const SAVED = {
  id: documents.id,
  type: documents.type,
  status: documents.status,
  user_status: documents.user_status,
  number: documents.number,
  customer_id: documents.customer_id,
  vehicle_id: documents.vehicle_id,
  source_document_id: documents.source_document_id,
  created_date: documents.created_date,
  issued_date: documents.issued_date,
  due_date: documents.due_date,
  collected_at: documents.collected_at,
  total_net: documents.total_net,
  total_tax: documents.total_tax,
  total_gross: documents.total_gross,
  received: documents.received,
  balance: documents.balance,
  created_at: documents.created_at,
  updated_at: documents.updated_at,
  version: documents.version,
};

export type SavedDocument = Pick<typeof documents.$inferSelect, keyof typeof SAVED>;

export type DocumentRecord = typeof documents.$inferSelect;
