import { formatDate } from "@/lib/core/dates/date-words";
import { decimal, formatMoney } from "@/lib/core/money";
import { shownTelephone } from "@/lib/core/telephone";
import { documentName } from "@/lib/document-record/rules/types";
import { urgencyWords } from "@/lib/job-work/rules/parts-asked";
import { wayWords } from "@/lib/payments/rules/payment-words";
import { byMethod } from "@/lib/receipts/rules/receipt-name";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { Kind } from "./kinds";
import type { Records } from "./records";

/** Which names the reader may see, besides the record itself. */
export interface Sees {
  customers: boolean;
  vehicles: boolean;
}

export interface Words {
  title: string;
  detail: string | null;
  /** Where the record is; null if there is nothing to open any more. */
  href: string | null;
}

const WORDS: { readonly [K in Kind]: (record: Records[K], sees: Sees) => Words } = {
  booking_made(booking, sees) {
    const when = booking.starts_at ? ` for ${formatDate(booking.starts_at, { time: true })}` : "";
    const called = booking.status === "requested" ? "Booking asked for" : "Booking";
    return {
      title: `${called}${when}`,
      detail: joined(
        booking.deleted ? "deleted since" : booking.status === "cancelled" && "cancelled since",
        sees.customers && booking.customer_name,
        sees.vehicles && formatRegistration(booking.registration ?? ""),
        booking.description,
      ),
      href: booking.deleted ? null : `/calendar?open=${booking.id}`,
    };
  },
  estimate_approved(document, sees) {
    const name = documentName(document);
    return {
      title: document.type === "estimate" ? `${name} approved` : `Customer answered on ${lower(name)}`,
      detail: joined(
        document.deleted && "deleted since",
        sees.customers && document.customer_name,
        sees.vehicles && formatRegistration(document.registration ?? ""),
        document.total_gross && formatMoney(document.total_gross),
      ),
      href: document.deleted ? null : `/documents/${document.id}`,
    };
  },
  payment_in(receipt, sees) {
    const document = receipt.document_type
      ? documentName({ type: receipt.document_type, number: receipt.document_number })
      : "On account";
    return {
      title: `${formatMoney(receipt.amount)} received ${byMethod(receipt)}`,
      detail: joined(receipt.deleted && "deleted since", document, sees.customers && receipt.customer_name),
      href: receipt.deleted ? null : `/receipts/${receipt.id}`,
    };
  },
  paid_online(payment, sees) {
    const document = payment.document_type
      ? documentName({ type: payment.document_type, number: payment.document_number })
      : "On account";
    return {
      title: onlineTitle(payment),
      detail: joined(
        document,
        sees.customers && payment.customer_name,
        payment.refused && `refund refused: ${payment.refused}`,
        !payment.live && "trial",
      ),
      href: hrefOfPayment(payment),
    };
  },
  stock_low(item) {
    const left = `${decimal(item.available)} available, minimum ${decimal(item.minimum)}`;
    return {
      title: `${item.low ? "Running low" : "Ran low"}: ${item.description || item.part_number}`,
      detail: joined(item.deleted && "archived since", item.description && item.part_number, left),
      href: `/stock/${item.id}`,
    };
  },
  part_asked(part, sees) {
    return {
      title: `Part asked for: ${decimal(part.quantity)} × ${part.words}`,
      detail: joined(
        part.deleted && "deleted since",
        urgencyWords[part.urgency],
        sees.vehicles && formatRegistration(part.registration ?? ""),
        part.number,
      ),
      href: part.deleted ? null : `/documents/${part.document_id}#part-${part.id}`,
    };
  },
  message_failed(message) {
    const became: Record<string, string> = {
      bounced: "E-mail bounced",
      failed: "E-mail could not be sent",
    };
    return {
      title: became[message.state] ?? "E-mail failed, and was sent again since",
      detail: joined(message.recipient, message.subject, became[message.state] && message.state_reason),
      href: `/messages/${message.id}`,
    };
  },
  text_came({ id, customer_name, number, body }, sees) {
    const from = (sees.customers && customer_name) || (number && shownTelephone(number));
    return {
      title: from ? `Text from ${from}` : "Text from a customer",
      detail: body,
      href: `/conversations/${id}`,
    };
  },
  clock_forgotten({ id, person, day, stopped_at, answered }) {
    const when = stopped_at ? ` at ${formatDate(stopped_at, { time: true })}` : "";
    return {
      title: `Forgotten clock stopped${when}`,
      detail: joined(person, answered ? "answered since" : "when was it really?"),
      href: `/workshop/clock${day ? `?date=${day}` : ""}#${id}`,
    };
  },
  import_done(run) {
    const called = run.mode === "check" ? "Check of an import" : "Import";
    const ends: Record<string, string> = { failed: "failed", undone: "finished, and was undone since" };
    return {
      title: `${called} ${ends[run.status] ?? "finished"}`,
      detail: joined(run.status === "differs" && "figures differ from GA4's", run.source_name),
      href: `/import/${run.id}`,
    };
  },
};

/** What a notification says, to whoever may see these names. Null stands for a record that is gone altogether. */
export function notificationWords<K extends Kind>(kind: K, record: Records[K] | null, sees: Sees): Words {
  return record ? WORDS[kind](record, sees) : { title: GONE[kind], detail: null, href: null };
}

const GONE: Readonly<Record<Kind, string>> = {
  booking_made: "A booking, deleted since",
  estimate_approved: "A customer's answer on a document, deleted since",
  payment_in: "A payment, deleted since",
  paid_online: "An online payment, deleted since",
  stock_low: "A part that ran low, deleted since",
  part_asked: "A part that was asked for, deleted since",
  message_failed: "A message that failed, deleted since",
  text_came: "A text message, deleted since",
  clock_forgotten: "A forgotten clock, deleted since",
  import_done: "An import, deleted since",
};

const WORTH_TELLING: { readonly [K in Kind]: (record: Records[K], event: string) => boolean } = {
  booking_made: ({ courtesy_for_id }) => courtesy_for_id === null,
  // An answer to lines of an estimate may be a refusal, or one of several to come.
  estimate_approved: ({ type }, event) => event === "documents.approve" || type !== "estimate",
  payment_in: ({ amount }) => decimal(amount).gt(0),
  paid_online: ({ state }) => state === "settled" || state === "failed",
  stock_low: ({ low }) => low,
  part_asked: ({ state }) => state === "asked",
  message_failed: ({ state }) => state === "failed" || state === "bounced",
  text_came: () => true,
  clock_forgotten: ({ answered }) => !answered,
  import_done: ({ status }) => status !== "cancelled",
};

/**
 * Whether what an event says of a record is what its kind of notification is about: a message that was settled may have been sent.
 */
export const isWorthTelling = <K extends Kind>(kind: K, record: Records[K], event: string): boolean =>
  !record.deleted && WORTH_TELLING[kind](record, event);

/** Who alone is told of a record: whoever looks after it; null for all who are told of its kind. */
export const addresseeOf = (record: Records[Kind]): string | null =>
  "assigned_to" in record ? record.assigned_to : null;

/** An online payment stands on the page of what it paid. */
const hrefOfPayment = ({ id, document_id, customer_id }: Records["paid_online"]): string | null => {
  if (document_id) return `/documents/${document_id}#payment-${id}`;
  return customer_id && `/customers/${customer_id}#payment-${id}`;
};

function onlineTitle({ state, amount, way, refunded, disputed, refused }: Records["paid_online"]): string {
  const money = formatMoney(amount);
  if (state === "failed") return `Online payment of ${money} failed`;
  if (disputed) return `${formatMoney(disputed)} of an online payment is disputed`;
  if (refused) return `An online refund was refused`;
  if (refunded) return `${formatMoney(refunded)} of ${money} paid online was refunded`;
  return `${money} paid online ${wayWords(way)}`.trim();
}

const joined = (...parts: (string | null | undefined | false)[]): string | null =>
  parts.filter(Boolean).join(" · ") || null;

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
