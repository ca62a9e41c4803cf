import { type Actor, may } from "@/lib/core/actor";
import type { PlaceIcon } from "@/lib/core/domain-facts";
import type { Permission, Role } from "@/lib/core/permissions";

export const KINDS = [
  "booking_made",
  "estimate_approved",
  "payment_in",
  "paid_online",
  "stock_low",
  "part_asked",
  "message_failed",
  "text_came",
  "clock_forgotten",
  "import_done",
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What an event announces: a command that somebody ran; the consequence of one, which a trigger of a table wrote in the same
 * transaction; or something that happens by itself. An import's own events, thousands of them, are none of these.
 */
export type Announced = "command" | "consequence" | "by itself";

export interface KindFacts {
  label: string;
  /** What it is, for whoever chooses whether to be told. */
  hint: string;
  /** Several of them at once: "12 payments in". */
  many(count: string): string;
  icon: PlaceIcon;
  /** The kind of record that it is about, as the audit log names it. */
  entity: string;
  /** Without it nobody is told, nor sees what they were told before they lost it. */
  permission: Permission;
  /** The events that cause it, by name, with what each announces. */
  causes: Readonly<Record<string, Announced>>;
  /** The roles that are told without having chosen it. */
  roles: readonly Role[];
}

/** Every kind of notification, in the order in which users choose. */
export const KIND_FACTS: Readonly<Record<Kind, KindFacts>> = {
  booking_made: {
    label: "Booking made",
    hint: "Somebody else, or a customer, books an appointment.",
    many: (count) => `${count} bookings made`,
    icon: "diary",
    entity: "appointments",
    permission: "appointments:read",
    causes: { "appointments.create": "command", "online_booking.book": "command" },
    roles: ["admin", "manager", "receptionist"],
  },
  estimate_approved: {
    label: "Estimate approved",
    hint: "A customer approves an estimate, or answers about further work on a job.",
    many: (count) => `${count} answers on estimates and jobs`,
    icon: "estimates",
    entity: "documents",
    permission: "documents:read",
    causes: { "documents.approve": "consequence", "documents.answer": "command" },
    roles: ["admin", "manager", "technician", "receptionist"],
  },
  payment_in: {
    label: "Payment in",
    hint: "Money comes in that you did not take yourself.",
    many: (count) => `${count} payments in`,
    icon: "payments",
    entity: "receipts",
    permission: "receipts:read",
    causes: { "receipts.take": "command" },
    roles: ["admin", "manager", "receptionist", "accountant"],
  },
  paid_online: {
    label: "Paid online",
    hint: "A customer pays by a link, or such a payment fails, is refunded or disputed.",
    many: (count) => `${count} online payments`,
    icon: "payments",
    entity: "online_payments",
    permission: "receipts:read",
    causes: { "online_payments.record": "command", "online_payments.refuse_refund": "command" },
    roles: ["admin", "manager", "receptionist", "accountant"],
  },
  stock_low: {
    label: "Stock low",
    hint: "A part falls to its minimum.",
    many: (count) => `${count} parts running low`,
    icon: "stock",
    entity: "stock",
    permission: "stock:read",
    causes: { "stock.run_low": "consequence" },
    roles: ["admin", "manager"],
  },
  part_asked: {
    label: "Part asked for",
    hint: "The workshop needs a part for a job.",
    many: (count) => `${count} parts asked for`,
    icon: "stock",
    entity: "job_parts_asked",
    permission: "purchasing:order",
    causes: { "job_parts_asked.ask": "command" },
    roles: ["admin", "manager", "receptionist"],
  },
  message_failed: {
    label: "Message failed",
    hint: "An e-mail could not be sent, or bounced.",
    many: (count) => `${count} messages failed`,
    icon: "messages",
    entity: "messages",
    permission: "messages:read",
    causes: { "messages.settle": "command", "messages.record_delivery": "command" },
    roles: ["admin", "manager", "receptionist"],
  },
  text_came: {
    label: "Text came",
    hint: "A customer sends a text message: whoever looks after the conversation is told, or all of you.",
    many: (count) => `${count} texts came`,
    icon: "conversations",
    entity: "conversations",
    permission: "messages:read",
    causes: { "conversations.receive": "command" },
    roles: ["admin", "manager", "receptionist"],
  },
  clock_forgotten: {
    label: "Clock forgotten",
    hint: "Your clock was stopped at the closing hour: say when you really left.",
    many: (count) => `${count} forgotten clocks`,
    icon: "clock",
    entity: "attendances",
    permission: "clock:own",
    causes: { "clock.close_forgotten": "command" },
    roles: ["admin", "manager", "technician"],
  },
  import_done: {
    label: "Import done",
    hint: "An import of GA4's data has finished or failed.",
    many: (count) => `${count} imports done`,
    icon: "import",
    entity: "imports",
    permission: "imports:read",
    causes: { "imports.end": "by itself" },
    roles: ["admin"],
  },
};

const BY_CAUSE: ReadonlyMap<string, { kind: Kind; announced: Announced }> = new Map(
  KINDS.flatMap((kind) =>
    Object.entries(KIND_FACTS[kind].causes).map(([name, announced]) => [name, { kind, announced }] as const),
  ),
);

/** The kind that an event of this name causes, and what the event announces; undefined for most. */
export const causedBy = (event: string) => BY_CAUSE.get(event);

export const isKind = (kind: string): kind is Kind => (KINDS as readonly string[]).includes(kind);

/** The kinds that somebody may be told of. */
export const kindsFor = (actor: Pick<Actor, "kind" | "permissions">): Kind[] =>
  KINDS.filter((kind) => may(actor, KIND_FACTS[kind].permission));

/** Whether somebody is told of a kind: as they chose, otherwise as their role is. */
export const isTold = (kind: Kind, role: Role | null, chosen: boolean | undefined): boolean =>
  chosen ?? (role !== null && KIND_FACTS[kind].roles.includes(role));

/** More than this is not counted. */
export const MOST_COUNTED = 99;

/** A number of notifications as the bell shows it: "7", "99+". */
export const countText = (count: number): string =>
  count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count);
