/** Every table that refers to a customer by `customer_id`; its rows move in a merge. */
export const REFERENCES = [
  { table: "vehicles", noun: "vehicles", versioned: true },
  { table: "documents", noun: "documents", versioned: true },
  { table: "receipts", noun: "receipts", versioned: true },
  { table: "appointments", noun: "appointments", versioned: true },
  { table: "online_payments", noun: "online payments", versioned: true },
  { table: "payment_links", noun: "links to pay by", versioned: true },
  { table: "payment_customers", noun: "customers at payment providers", versioned: false },
  { table: "saved_cards", noun: "kept cards", versioned: true },
  { table: "messages", noun: "messages", versioned: false },
  { table: "conversations", noun: "conversations", versioned: false },
  { table: "customer_contacts", noun: "contacts", versioned: true },
  { table: "customer_addresses", noun: "addresses", versioned: false },
  { table: "customer_former_numbers", noun: "former account numbers", versioned: false },
  { table: "vehicle_owners", noun: "former vehicles", versioned: false },
] as const;

/** The consent ledger is append-only, so its entries are copied to the customer who stays. */
export const COPIED = [{ table: "customer_consents", noun: "consents" }] as const;

type Noun = (typeof REFERENCES)[number]["noun"] | (typeof COPIED)[number]["noun"] | "attachments";

export const NOUNS: readonly Noun[] = [...[...REFERENCES, ...COPIED].map(({ noun }) => noun), "attachments"];

export interface Moved {
  noun: Noun;
  rows: number;
}
