/**
 * What outside programs can hear of: the names are those of the commands, and stay. Each says what has happened to the thing
 * whose id the event carries.
 */
export const WEBHOOK_EVENTS = {
  "customers.create": "A customer was taken in",
  "customers.update": "A customer's details were changed",
  "customers.merge": "Two customers became one",
  "customers.archive": "A customer was archived",
  "customers.restore": "An archived customer is back",
  "customers.create_contact": "A customer has a further contact",
  "customers.update_contact": "A contact was changed",
  "customers.delete_contact": "A contact was removed",
  "customers.record_consent": "A customer gave or withdrew a consent",
  "vehicles.create": "A vehicle was taken in",
  "vehicles.update": "A vehicle's details were changed",
  "vehicles.transfer": "A vehicle has another owner",
  "vehicles.change_plate": "A vehicle has another registration",
  "vehicles.record_mileage": "A mileage was read",
  "vehicles.archive": "A vehicle was archived",
  "vehicles.restore": "An archived vehicle is back",
  "documents.create": "A document was begun",
  "documents.update": "A document was written on",
  "documents.change_status": "A document has another status",
  "documents.convert": "A document was made into the next one",
  "documents.copy": "A document was copied",
  "documents.split": "Lines moved to a document of their own",
  "documents.issue": "An invoice or credit note was issued",
  "documents.credit": "A credit note was begun for an invoice",
  "documents.raise_excess": "An excess invoice was raised",
  "documents.delete": "A draft was deleted",
  "receipts.take": "Money was taken",
  "receipts.refund": "Money was given back",
  "receipts.allocate": "Money was set against invoices",
  "receipts.unallocate": "Money was taken off an invoice",
  "receipts.allocate_credit": "A credit note was set against invoices",
  "receipts.amend": "A receipt was put right",
  "receipts.delete": "A receipt was deleted",
  "appointments.create": "An appointment was made",
  "appointments.update": "An appointment was changed",
  "appointments.move": "An appointment was moved",
  "appointments.change_status": "An appointment has another status",
  "appointments.cancel": "An appointment was called off",
  "appointments.delete": "An appointment was deleted",
  "stock.create": "A stock item was added",
  "stock.update": "A stock item was changed",
  "stock.goods_in": "Goods came in",
  "stock.adjust": "A quantity was put right",
  "stock.take": "Stock was counted",
  "stock.archive": "A stock item was archived",
  "stock.restore": "An archived stock item is back",
} as const;

export type WebhookEvent = keyof typeof WEBHOOK_EVENTS;

/** Sent by hand, to try an address out. */
export const TEST_EVENT = "webhooks.test";

const events = Object.keys(WEBHOOK_EVENTS) as WebhookEvent[];
const subjects = [...new Set(events.map((name) => name.split(".")[0] ?? name))];

/** What one may subscribe to: single events, all of a subject ("documents.*"), or all. */
export const SUBSCRIPTIONS: readonly string[] = [
  "*",
  ...subjects.map((subject) => `${subject}.*`),
  ...events,
];

const subscribable = new Set(SUBSCRIPTIONS);
export const isSubscription = (name: string): boolean => subscribable.has(name);

/** The subscriptions that a command answers to; null for what stays inside. */
export const subscriptionsOf = (command: string): string[] | null =>
  command in WEBHOOK_EVENTS ? ["*", `${command.split(".")[0]}.*`, command] : null;
