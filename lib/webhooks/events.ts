/**
 * What outside programs can hear of: the names are those of the commands, and stay, whatever becomes of the commands. Each says what
 * has happened to the thing whose id the event carries.
 */
export const WEBHOOK_EVENTS = {
  "customers.create": "A customer was added",
  "customers.update": "A customer's details were changed",
  "customers.merge": "Two customers became one",
  "customers.archive": "A customer was archived",
  "customers.restore": "An archived customer is back",
  "customers.create_contact": "A customer has a further contact",
  "customers.update_contact": "A contact was changed",
  "customers.delete_contact": "A contact was removed",
  "customers.record_consent": "A customer gave or withdrew a consent",
  "vehicles.create": "A vehicle was added",
  "vehicles.update": "A vehicle's details were changed",
  "vehicles.transfer": "A vehicle has another owner",
  "vehicles.change_plate": "A vehicle has another registration",
  "vehicles.record_mileage": "A mileage was read",
  "vehicles.archive": "A vehicle was archived",
  "vehicles.restore": "An archived vehicle is back",
  "documents.create": "A document was begun",
  "documents.update": "A document was written on",
  "documents.mark_sent": "A document went out by e-mail or was handed over",
  "documents.change_status": "A document has another status",
  "documents.convert": "A document was made into the next one",
  "documents.copy": "A document was copied",
  "documents.split": "Lines moved to a document of their own",
  "documents.answer": "The customer's answer to lines was noted",
  "documents.ask_to_issue": "Somebody asked for a draft to be issued",
  "documents.issue": "An invoice or credit note was issued",
  "documents.credit": "A credit note was begun for an invoice",
  "documents.raise_excess": "An excess invoice was raised",
  "documents.delete": "A draft was deleted",
  "advisories.note": "An advisory was noted",
  "advisories.resolve": "An advisory was dealt with",
  "advisories.remove": "An advisory was taken away",
  "receipts.take": "Money was taken",
  "receipts.put_on_account": "Deposits became money on account",
  "receipts.release_money": "Money on work that came to nothing went where it belongs",
  "receipts.refund": "Money was refunded",
  "receipts.allocate": "Money was set against invoices",
  "receipts.unallocate": "Money was taken off an invoice",
  "receipts.allocate_credit": "A credit note was set against invoices",
  "receipts.pay_out": "A credit note was paid out",
  "receipts.credit_on_account": "What a credit note had to refund became money on account",
  "receipts.amend": "A receipt was corrected",
  "receipts.delete": "A receipt was deleted",
  "receipts.close_day": "A day was cashed up",
  "receipts.reopen_day": "A day that was cashed up was reopened",
  "appointments.create": "An appointment was made",
  "appointments.update": "An appointment was changed",
  "appointments.move": "An appointment was moved",
  "appointments.change_status": "An appointment has another status",
  "appointments.cancel": "An appointment was called off",
  "appointments.delete": "An appointment was deleted",
  "resources.create": "A bay or technician was added to the diary",
  "resources.update": "A bay or technician was changed",
  "resources.delete": "A bay or technician was taken out of the diary",
  "opening_hours.set": "The opening hours were changed",
  "holidays.add": "Days were closed",
  "holidays.remove": "Closed days were taken out of the diary",
  "stock.create": "A stock item was added",
  "stock.update": "A stock item was changed",
  "stock.goods_in": "Goods came in",
  "stock.adjust": "A quantity was put right",
  "stock.take": "Stock was counted",
  "stock.archive": "A stock item was archived",
  "stock.restore": "An archived stock item is back",
  "suppliers.create": "A supplier was added",
  "suppliers.update": "A supplier was changed",
  "suppliers.archive": "A supplier was archived",
  "suppliers.restore": "An archived supplier is back",
  "reminders.create": "A reminder was set",
  "reminders.update": "A reminder was changed",
  "reminders.complete": "What a reminder was for is done",
  "reminders.skip": "A reminder was passed over",
  "reminders.delete": "A reminder was taken away",
  "messages.settle": "An e-mail was sent, or could not be",
  "messages.record_delivery": "The mail service told what became of an e-mail",
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

/** Commands that tell of the same as another: by which right or door somebody did it is no news. */
const SAME_AS: Record<string, WebhookEvent> = {
  "documents.write_on": "documents.update",
  "documents.add_line": "documents.update",
  "documents.change_line": "documents.update",
  "documents.remove_line": "documents.update",
  "vehicles.move_plate": "vehicles.change_plate",
};

/** The event as which a command is told outside; null for what stays inside. */
export const toldAs = (command: string): WebhookEvent | null =>
  SAME_AS[command] ?? (command in WEBHOOK_EVENTS ? (command as WebhookEvent) : null);

/** The subscriptions that an event answers to. */
export const subscriptionsTo = (event: WebhookEvent): string[] => ["*", `${event.split(".")[0]}.*`, event];
