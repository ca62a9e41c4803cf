import { fieldWords } from "./field-words";

/**
 * The text of each command: `{it}` is the record, "job sheet 5992"; `{of}` the fields that changed, "the mileage of ", and
 * empty if they are not known. A test checks that every command has its text.
 */
const WORDS: Record<string, string> = {
  "advisories.note": "noted an advisory",
  "advisories.remove": "took an advisory away",
  "advisories.resolve": "dealt with an advisory",
  "api_keys.create": "made the API key {it}",
  "api_keys.revoke": "revoked the API key {it}",
  "appointments.cancel": "cancelled {it}",
  "appointments.change_status": "changed the status of {it}",
  "appointments.create": "booked {it}",
  "appointments.delete": "deleted {it}",
  "appointments.move": "moved {it}",
  "appointments.update": "changed {of}{it}",
  "customers.archive": "archived {it}",
  "customers.create": "added {it}",
  "customers.create_contact": "added a contact to {it}",
  "customers.delete_contact": "removed a contact of {it}",
  "customers.merge": "merged {it} with another customer",
  "customers.record_consent": "recorded a consent of {it}",
  "customers.restore": "restored {it}",
  "customers.update": "changed {of}{it}",
  "customers.update_contact": "changed a contact of {it}",
  "demo.remove": "removed the demo garage",
  "documents.add_line": "added a line to {it}",
  "documents.answer": "recorded the customer's answer to {it}",
  "documents.ask_to_issue": "asked for {it} to be issued",
  "documents.change_line": "changed a line of {it}",
  "documents.change_status": "changed the status of {it}",
  "documents.convert": "converted {it}",
  "documents.copy": "copied {it}",
  "documents.create": "created {it}",
  "documents.credit": "began a credit note for {it}",
  "documents.delete": "deleted {it}",
  "documents.issue": "issued {it}",
  "documents.keep_paper": "kept the paper of {it} as it was issued",
  "documents.mark_sent": "marked {it} as sent",
  "documents.raise_excess": "raised an excess invoice for {it}",
  "documents.remove_line": "removed a line of {it}",
  "documents.split": "split lines off {it}",
  "documents.update": "changed {of}{it}",
  "documents.write_on": "edited {of}{it}",
  "holidays.add": "added closed days to the diary",
  "holidays.remove": "took closed days out of the diary",
  "imports.answer_number": "said with which number a kind of document goes on after GA4",
  "imports.cancel": "stopped an import",
  "imports.download": "downloaded the report of an import",
  "imports.go_back": "went on beside GA4 after all",
  "imports.go_live": "went live without GA4",
  "imports.keep_ours": "decided that what is here stands against GA4",
  "imports.look": "had the folder of GA4's exports looked at",
  "imports.queue": "asked for an import",
  "imports.start": "began an import",
  "imports.take_theirs": "took what GA4 says of {it}",
  "imports.tick": "ticked a line of the way out of GA4",
  "imports.undo": "undid an import",
  "imports.watch": "changed which folder is watched for GA4's exports",
  "messages.attach": "attached the paper to a message",
  "messages.claim": "began to send a message",
  "messages.email_document": "e-mailed a document",
  "messages.email_documents": "e-mailed documents",
  "messages.email_receipt": "e-mailed a receipt",
  "messages.email_statement": "e-mailed a statement",
  "messages.email_statements": "e-mailed statements",
  "messages.print_documents": "printed documents",
  "messages.record_delivery": "heard what became of a message",
  "messages.send_again": "sent a message again",
  "messages.settle": "noted whether a message was sent",
  "opening_hours.set": "changed the opening hours",
  "permissions.reset": "reset permissions to the default",
  "permissions.set": "changed the permissions of a role",
  "receipts.allocate": "set money on account against {it}",
  "receipts.allocate_credit": "set a credit note against {it}",
  "receipts.amend": "corrected a receipt for {it}",
  "receipts.change_vat_period": "changed the days of a VAT period",
  "receipts.close_day": "cashed up a day",
  "receipts.close_vat_period": "closed a VAT period",
  "receipts.credit_on_account": "put what {it} had to refund on account",
  "receipts.delete": "deleted a receipt for {it}",
  "receipts.make_vat_periods": "made VAT periods",
  "receipts.pay_out": "paid out {it}",
  "receipts.put_on_account": "put deposits for {it} on account",
  "receipts.refund": "refunded {it}",
  "receipts.release_money": "let the money paid on {it} go where it belongs",
  "receipts.remove_vat_period": "removed a VAT period",
  "receipts.reopen_day": "reopened a cashed-up day",
  "receipts.reopen_vat_period": "reopened a VAT period",
  "receipts.split_vat_period": "split a VAT period",
  "receipts.take": "took a payment for {it}",
  "receipts.unallocate": "took money off {it}",
  "records.export": "downloaded a list",
  "reminders.complete": "completed a reminder",
  "reminders.create": "set a reminder",
  "reminders.create_template": "made a kind of reminder",
  "reminders.delete": "deleted a reminder",
  "reminders.delete_template": "deleted a kind of reminder",
  "reminders.skip": "skipped a reminder",
  "reminders.update": "changed a reminder",
  "reminders.update_template": "changed a kind of reminder",
  "resources.create": "added a bay or technician to the diary",
  "resources.delete": "took a bay or technician out of the diary",
  "resources.update": "changed a bay or technician of the diary",
  "saved_jobs.create": "made the package {it}",
  "saved_jobs.create_preset": "made a preset description",
  "saved_jobs.delete": "deleted the package {it}",
  "saved_jobs.delete_preset": "deleted a preset description",
  "saved_jobs.update": "changed the package {it}",
  "saved_jobs.update_preset": "changed a preset description",
  "sessions.begin_refreshing": "signed in with a program",
  "sessions.end": "ended a session",
  "sessions.end_others": "ended all other sessions",
  "sessions.open": "signed in",
  "sessions.refresh": "renewed a program's session",
  "settings.change_logo": "changed the logo",
  "settings.create_status": "made a status",
  "settings.delete_status": "deleted a status",
  "settings.order_statuses": "changed the order of the statuses",
  "settings.put_away_first_steps": "put the first steps away or back",
  "settings.update_documents": "changed {of}the settings of documents",
  "settings.update_garage": "changed {of}the garage's details",
  "settings.update_paper": "changed {of}the settings of papers",
  "settings.update_series": "changed a number series",
  "settings.update_status": "changed a status",
  "settings.update_stock": "changed the settings of stock",
  "settings.update_webhooks": "changed the settings of webhooks",
  "stock.adjust": "adjusted the quantity of {it}",
  "stock.archive": "archived {it}",
  "stock.create": "created {it}",
  "stock.goods_in": "booked goods in",
  "stock.restore": "restored {it}",
  "stock.take": "counted stock",
  "stock.update": "changed {of}{it}",
  "suppliers.archive": "archived {it}",
  "suppliers.create": "created {it}",
  "suppliers.restore": "restored {it}",
  "suppliers.update": "changed {of}{it}",
  "users.activate": "let {it} sign in again",
  "users.change_password": "changed their own password",
  "users.create": "added {it}",
  "users.deactivate": "barred {it} from signing in",
  "users.end_sessions": "signed {it} out everywhere",
  "users.reset_password": "gave {it} a new password",
  "users.update": "changed {of}{it}",
  "users.update_profile": "changed {of}their own profile",
  "vehicles.archive": "archived {it}",
  "vehicles.change_plate": "changed the registration of {it}",
  "vehicles.create": "added {it}",
  "vehicles.move_plate": "moved the registration of {it} to another vehicle",
  "vehicles.record_mileage": "recorded the mileage of {it}",
  "vehicles.restore": "restored {it}",
  "vehicles.transfer": "changed the owner of {it}",
  "vehicles.update": "changed {of}{it}",
  "webhooks.create": "made a webhook",
  "webhooks.delete": "deleted a webhook",
  "webhooks.enable": "switched a webhook on again",
  "webhooks.replay": "sent a webhook delivery again",
  "webhooks.replay_failed": "sent failed webhook deliveries again",
  "webhooks.rotate_secret": "changed the secret of a webhook",
  "webhooks.stop": "stopped a webhook that kept failing",
  "webhooks.try_out": "tried a webhook",
  "webhooks.update": "changed a webhook",
};

/** What to call a record whose name is not known, by the audit log's entity. */
const THINGS: Record<string, string> = {
  api_keys: "of a program",
  appointments: "an appointment",
  customers: "a customer",
  documents: "a document",
  receipts: "a document",
  saved_jobs: "of the list",
  stock: "a part",
  suppliers: "a supplier",
  users: "a user",
  vehicles: "a vehicle",
};

/** Actions of older versions, or done without a command. */
const FORMER: Record<string, string> = {
  "imports.load": "loaded an import",
};

export const hasWords = (command: string): boolean => Object.hasOwn(WORDS, command);
export const wordedCommands = (): string[] => Object.keys(WORDS);

interface DocumentAction {
  command: string;
  /** "job sheet 5992"; null if its name is not known. */
  thing?: string | null;
  /** The names of the fields that changed. */
  changed?: readonly string[] | null;
}

/**
 * Returns "Changed the mileage of job sheet 5992". An action of an older version that no present command has counts as a
 * change.
 */
export function actionWords({ command, thing, changed }: DocumentAction): string {
  const words = WORDS[command] ?? FORMER[command] ?? "changed {of}{it}";
  const it = thing ?? THINGS[command.split(".")[0] ?? ""] ?? "a record";
  const fields = fieldWords(changed ?? []);
  const said = words
    .replace("{of}", fields ? `${fields} of ` : "")
    .replace("{it}", it)
    .replace(/ of (a program|the list)$/, "");
  return asSentence(said);
}

export const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
