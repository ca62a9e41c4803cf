import { describeList } from "@/lib/lists/list";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { ReminderRow } from "./responses";

export const reminderList = describeList<ReminderRow>()({
  path: "/reminders",
  sorts: ["due_date", "updated_at"],
  // What is past is read from its end.
  defaultSort: ({ overdue, status }) => (overdue || status === "done" ? "-due_date" : "due_date"),
  // It opens on what is due today and next: what is past is reached by its own tabs.
  defaultFilters: ({ status, overdue, coming, from }): Record<string, string> => {
    if (status || overdue || coming) return {};
    return from ? { status: "due" } : { coming: "true" };
  },
  tabs: ["status", "overdue", "coming"],
  columns: {
    due_date: { header: "Due", sort: true },
    due_mileage: { header: "Or at", number: true, optional: true, phone: "hidden" },
    template: { header: "Reminder", phone: "line" },
    status: {
      header: "Status",
      value: (row) => (row.overdue ? "overdue" : row.status),
      phone: "aside",
    },
    registration: {
      header: "Registration",
      value: (row) => formatRegistration(row.registration ?? ""),
      phone: "line",
    },
    vehicle: {
      header: "Vehicle",
      value: (row) => [row.make, row.model].filter(Boolean).join(" "),
      phone: "hidden",
      from: "lg",
      width: "max-w-44",
    },
    mot_expiry: { header: "MOT until", optional: true, phone: "hidden" },
    customer_name: { header: "Customer", grow: true, phone: "line" },
    telephone: { header: "Telephone", phone: "line", from: "xl" },
    channels: { header: "Sent by", only: "screen", phone: "aside" },
    booked_for: { header: "Booked for", only: "file" },
    reminders_allowed: { header: "May be reminded", only: "file" },
    wanted_sms: { header: "SMS wanted", only: "file" },
    done_sms: { header: "SMS sent", only: "file" },
    wanted_email: { header: "E-mail wanted", only: "file" },
    done_email: { header: "E-mail sent", only: "file" },
    wanted_print: { header: "Letter wanted", only: "file" },
    done_print: { header: "Letter sent", only: "file" },
  },
  screen: [
    "due_date",
    "due_mileage",
    "template",
    "registration",
    "vehicle",
    "mot_expiry",
    "customer_name",
    "telephone",
    "channels",
    "status",
  ],
});
