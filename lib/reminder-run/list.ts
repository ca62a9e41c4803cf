import { describeList } from "@/lib/lists/list";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { ReminderSendRow, ResultLine } from "./responses";
import { daysBeforeWords, sendChannelName, sendStateName } from "./rules/send-states";

/** The sends of reminders, by where they stand. */
export const sendList = describeList<ReminderSendRow>()({
  path: "/reminders/queue",
  file: "reminder-sends",
  sorts: ["send_on"],
  // What went out is read from its end.
  defaultSort: ({ state }) => (!state || state === "going" || state === "to_hold" ? "send_on" : "-send_on"),
  tabs: ["state"],
  columns: {
    send_on: { header: "Goes out", sort: true },
    registration: {
      header: "Registration",
      value: (row) => formatRegistration(row.registration ?? ""),
      phone: "line",
    },
    customer_name: { header: "Customer", grow: true, phone: "line" },
    template: { header: "Reminder", phone: "line" },
    channel: { header: "By", value: (row) => sendChannelName(row.channel), phone: "line" },
    due_date: { header: "Due", phone: "hidden", from: "lg" },
    days_before: {
      header: "Before",
      value: (row) => daysBeforeWords(row.days_before),
      phone: "hidden",
      from: "xl",
    },
    state: { header: "Where it stands", value: (row) => sendStateName(row.state), phone: "line", wrap: true },
    reason: { header: "Why", only: "file" },
    vehicle: {
      header: "Vehicle",
      value: (row) => [row.make, row.model].filter(Boolean).join(" "),
      only: "file",
    },
    message_state: { header: "Message", only: "file" },
    choose: { header: "", only: "screen", fixed: true, align: "right", phone: "aside" },
  },
  screen: [
    "send_on",
    "registration",
    "customer_name",
    "template",
    "channel",
    "due_date",
    "days_before",
    "state",
    "choose",
  ],
});

const RESULT_NUMBER = { number: true, phone: "detail" } as const;

/** What came of the reminders of a period, by template and channel. */
export const resultList = describeList<ResultLine>()({
  path: "/reminders/results",
  file: "reminder-results",
  sorts: ["template"],
  columns: {
    template: { header: "Reminder", value: (row) => row.template ?? "Deleted reminders", grow: true },
    channel: { header: "By", value: (row) => sendChannelName(row.channel), phone: "aside" },
    sent: { header: "Sent", ...RESULT_NUMBER },
    delivered: { header: "Delivered", ...RESULT_NUMBER },
    failed: { header: "Did not arrive", short: "Failed", ...RESULT_NUMBER },
    booked: { header: "Bookings", ...RESULT_NUMBER },
    invoiced: { header: "Invoices", ...RESULT_NUMBER },
    gross: { header: "Invoiced with VAT", short: "Came to", ...RESULT_NUMBER },
    parts: { header: "Parts of texts", optional: true, number: true, phone: "hidden" },
    cost: { header: "Cost of texts", short: "Texts cost", ...RESULT_NUMBER },
  },
  screen: [
    "template",
    "channel",
    "sent",
    "delivered",
    "failed",
    "booked",
    "invoiced",
    "gross",
    "parts",
    "cost",
  ],
});

/** What the URL of the report is read by: it has no orders. */
export const resultAddress = { path: resultList.path };
