/**
 * What outside programs can be told, by the command that causes it: the event's name, which stays the same whatever becomes of the
 * command, and what happened to the record whose id the event carries.
 */
const EVENT_NAMES = {
  "customers.create": ["customer.created", "A customer was added"],
  "customers.update": ["customer.updated", "A customer's details were changed"],
  "customers.merge": ["customer.merged", "Two customers became one"],
  "customers.archive": ["customer.archived", "A customer was archived"],
  "customers.restore": ["customer.restored", "An archived customer is back"],
  "customers.create_contact": ["customer.contact_added", "A customer has a further contact"],
  "customers.update_contact": ["customer.contact_updated", "A contact was changed"],
  "customers.delete_contact": ["customer.contact_removed", "A contact was removed"],
  "customers.record_consent": ["customer.consent_recorded", "A customer gave or withdrew a consent"],
  "vehicles.create": ["vehicle.created", "A vehicle was added"],
  "vehicles.update": ["vehicle.updated", "A vehicle's details were changed"],
  "vehicles.transfer": ["vehicle.transferred", "A vehicle has another owner"],
  "vehicles.change_plate": ["vehicle.plate_changed", "A vehicle has another registration"],
  "vehicles.record_mileage": ["vehicle.mileage_recorded", "A mileage was read"],
  "vehicles.archive": ["vehicle.archived", "A vehicle was archived"],
  "vehicles.restore": ["vehicle.restored", "An archived vehicle is back"],
  "documents.create": ["document.created", "A document was begun"],
  "documents.update": ["document.updated", "A document was written on"],
  "documents.mark_sent": ["document.sent", "A document went out by e-mail or was handed over"],
  "documents.change_status": ["document.status_changed", "A document has another status"],
  "documents.convert": ["document.converted", "A document was made into the next one"],
  "documents.copy": ["document.copied", "A document was copied"],
  "documents.split": ["document.split", "Lines moved to a document of their own"],
  "documents.answer": ["document.answered", "The customer's answer to lines was noted"],
  "documents.ask_to_issue": ["document.issue_requested", "Somebody asked for a draft to be issued"],
  "documents.issue": ["document.issued", "An invoice or credit note was issued"],
  "documents.credit": ["document.credit_begun", "A credit note was begun for an invoice"],
  "documents.raise_excess": ["document.excess_raised", "An excess invoice was raised"],
  "documents.delete": ["document.deleted", "A draft was deleted"],
  "advisories.note": ["advisory.noted", "An advisory was noted"],
  "advisories.resolve": ["advisory.resolved", "An advisory was dealt with"],
  "advisories.remove": ["advisory.removed", "An advisory was taken away"],
  "receipts.take": ["receipt.taken", "Money was taken"],
  "receipts.put_on_account": ["receipt.put_on_account", "Deposits became money on account"],
  "receipts.release_money": [
    "receipt.money_released",
    "Money on work that came to nothing went where it belongs",
  ],
  "receipts.refund": ["receipt.refunded", "Money was refunded"],
  "receipts.allocate": ["receipt.allocated", "Money was set against invoices"],
  "receipts.unallocate": ["receipt.unallocated", "Money was taken off an invoice"],
  "receipts.allocate_credit": ["receipt.credit_allocated", "A credit note was set against invoices"],
  "receipts.pay_out": ["receipt.paid_out", "A credit note was paid out"],
  "receipts.credit_on_account": [
    "receipt.credit_put_on_account",
    "What a credit note had to refund became money on account",
  ],
  "receipts.amend": ["receipt.amended", "A receipt was corrected"],
  "receipts.delete": ["receipt.deleted", "A receipt was deleted"],
  "receipts.close_day": ["receipt.day_closed", "A day was cashed up"],
  "receipts.reopen_day": ["receipt.day_reopened", "A day that was cashed up was reopened"],
  "appointments.create": ["appointment.created", "An appointment was made"],
  "appointments.update": ["appointment.updated", "An appointment was changed"],
  "appointments.move": ["appointment.moved", "An appointment was moved"],
  "appointments.change_status": ["appointment.status_changed", "An appointment has another status"],
  "appointments.cancel": ["appointment.cancelled", "An appointment was called off"],
  "appointments.delete": ["appointment.deleted", "An appointment was deleted"],
  "resources.create": ["resource.created", "A bay or technician was added to the diary"],
  "resources.update": ["resource.updated", "A bay or technician was changed"],
  "resources.delete": ["resource.deleted", "A bay or technician was taken out of the diary"],
  "opening_hours.set": ["opening_hours.set", "The opening hours were changed"],
  "holidays.add": ["holiday.added", "Days were closed"],
  "holidays.remove": ["holiday.removed", "Closed days were taken out of the diary"],
  "stock.create": ["stock.created", "A stock item was added"],
  "stock.update": ["stock.updated", "A stock item was changed"],
  "stock.goods_in": ["stock.goods_received", "Goods came in"],
  "stock.adjust": ["stock.adjusted", "A quantity was put right"],
  "stock.take": ["stock.counted", "Stock was counted"],
  "stock.archive": ["stock.archived", "A stock item was archived"],
  "stock.restore": ["stock.restored", "An archived stock item is back"],
  "suppliers.create": ["supplier.created", "A supplier was added"],
  "suppliers.update": ["supplier.updated", "A supplier was changed"],
  "suppliers.archive": ["supplier.archived", "A supplier was archived"],
  "suppliers.restore": ["supplier.restored", "An archived supplier is back"],
  "reminders.create": ["reminder.created", "A reminder was set"],
  "reminders.update": ["reminder.updated", "A reminder was changed"],
  "reminders.complete": ["reminder.completed", "What a reminder was for is done"],
  "reminders.skip": ["reminder.skipped", "A reminder was passed over"],
  "reminders.delete": ["reminder.deleted", "A reminder was taken away"],
  "messages.settle": ["message.settled", "An e-mail was sent, or could not be"],
  "messages.record_delivery": ["message.delivery_reported", "The mail service told what became of an e-mail"],
} as const satisfies Record<string, readonly [name: string, words: string]>;

type Told = keyof typeof EVENT_NAMES;

/** An event's name as outside programs know it. */
export type WebhookEvent = (typeof EVENT_NAMES)[Told][0];

/** All events with what each says happened to the record whose id it carries. */
export const WEBHOOK_EVENTS = Object.fromEntries(Object.values(EVENT_NAMES)) as Record<WebhookEvent, string>;

/** The commands that are announced to outside programs. */
export const ANNOUNCED_COMMANDS = Object.keys(EVENT_NAMES) as Told[];

/** Sent by hand, to try an address out. */
export const TEST_EVENT = "webhook.tested";

const subjectOf = (name: string): string => name.split(".")[0] ?? name;
const asSubscriptions = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => `${subjectOf(name)}.*`)),
  ...names,
];

/** What one may subscribe to: single events, all events of a subject ("document.*"), or all. */
const SUBSCRIPTIONS = new Set(["*", ...asSubscriptions(Object.keys(WEBHOOK_EVENTS))]);

/**
 * The previous release's names, which are those of the commands. Programs that subscribed under them receive them for one more
 * release.
 */
const OLD_SUBSCRIPTIONS = new Set(asSubscriptions(ANNOUNCED_COMMANDS));

export const isOldName = (name: string): boolean => OLD_SUBSCRIPTIONS.has(name) && !SUBSCRIPTIONS.has(name);
export const isSubscription = (name: string): boolean =>
  SUBSCRIPTIONS.has(name) || OLD_SUBSCRIPTIONS.has(name);

/**
 * Commands that are announced as another command's event: which permission or entry point was used makes no difference to the
 * listener.
 */
const SAME_AS: Record<string, Told> = {
  "documents.write_on": "documents.update",
  "documents.add_line": "documents.update",
  "documents.change_line": "documents.update",
  "documents.remove_line": "documents.update",
  "vehicles.move_plate": "vehicles.change_plate",
};

/** What an event says, by its current or its previous name; undefined for an unknown name. */
export const eventWords = (name: string): string | undefined =>
  new Map<string, string>(Object.entries(WEBHOOK_EVENTS)).get(eventNameOf(name)?.name ?? name);

/** The current and the previous name of a command's event. */
export interface EventName {
  name: WebhookEvent;
  oldName: string;
}

/** Returns the event that announces a command; null for a command that is not announced. */
export function eventNameOf(command: string): EventName | null {
  const oldName = SAME_AS[command] ?? (command in EVENT_NAMES ? (command as Told) : null);
  return oldName && { name: EVENT_NAMES[oldName][0], oldName };
}

/** The subscriptions that match an event. */
export const subscriptionsTo = ({ name, oldName }: EventName): string[] => [
  "*",
  `${subjectOf(name)}.*`,
  name,
  `${subjectOf(oldName)}.*`,
  oldName,
];
