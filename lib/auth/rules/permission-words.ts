import type { FINER_PERMISSIONS, Resource } from "@/lib/core/permissions";

export const resourceWords: Record<Resource, string> = {
  customers: "Customers",
  vehicles: "Vehicles",
  documents: "Documents",
  appointments: "Appointments",
  inspections: "Health checks",
  stock: "Stock and suppliers",
  reports: "Reports",
  receipts: "Receipts",
  reminders: "Reminders",
  messages: "Messages",
  users: "Users",
  settings: "Settings",
  api_keys: "API keys",
  audit: "Audit log",
  imports: "Imports",
};

export const finerWords: Record<(typeof FINER_PERMISSIONS)[number], { label: string; hint: string }> = {
  "documents:issue": { label: "Issue documents", hint: "An issued invoice can no longer be changed" },
  "documents:issue_counter": {
    label: "Issue at the counter",
    hint: "MOT tests and packages up to the sum in the document settings",
  },
  "documents:answer": {
    label: "Note the customer's answers",
    hint: "Without it, work that one adds to a job is asked about first",
  },
  "documents:discard": { label: "Delete own drafts", hint: "What one began oneself; part of Delete" },
  "documents:credit": { label: "Credit invoices", hint: "Make credit notes" },
  "documents:discount": { label: "Give discounts", hint: "On lines and whole documents" },
  "appointments:cancel": {
    label: "Call off own bookings",
    hint: "What one booked oneself; part of Create and Update",
  },
  "stock:cost": { label: "See costs and margins", hint: "On parts, jobs and reports" },
  "stock:approve_take": {
    label: "Approve counts of stock",
    hint: "What was counted then counts in the books",
  },
  "purchasing:order": { label: "Order parts", hint: "From suppliers" },
  "purchasing:account": { label: "Book suppliers' invoices", hint: "They count in the VAT return" },
  "purchasing:receive": { label: "Book in deliveries", hint: "And send parts back to suppliers" },
  "vehicles:buy_lookup": {
    label: "Buy vehicle data",
    hint: "Such as a service schedule, at the price on the button",
  },
  "receipts:refund": { label: "Refund money", hint: "Give customers their money back" },
  "records:follow": {
    label: "Follow changes",
    hint: "Hear what changed and what is gone, of what one may read",
  },
  "records:export": { label: "Export records", hint: "Download lists as files" },
  "clock:own": { label: "Own clock", hint: "Come, leave, and clock on and off jobs" },
  "clock:screen": { label: "Shared clock", hint: "Let others clock by their PIN at this screen" },
  "clock:read": { label: "See everybody's hours", hint: "Attended, worked and sold, person by person" },
  "clock:correct": { label: "Correct hours", hint: "What they said before is kept" },
  "workshop:contacts": { label: "See customers' contacts in the workshop", hint: "On a technician's jobs" },
  "workshop:prices": { label: "See prices in the workshop", hint: "On a technician's jobs" },
  "saved_jobs:change": { label: "Change packages", hint: "And the descriptions written every day" },
  "inspections:templates": {
    label: "Change health checks",
    hint: "What they ask, and in which words customers are told",
  },
  "attachments:read": { label: "See files", hint: "Photographs and papers of what one may see" },
  "attachments:change": { label: "Attach files", hint: "To what one may change, and remove them" },
  "statuses:change": { label: "Change statuses", hint: "The garage's own words for where a job stands" },
  "online_booking:change": { label: "Change online booking", hint: "What customers book by themselves" },
  "papers:change": { label: "Change papers", hint: "How documents look, their terms, the logo, the texts" },
  "periods:override": { label: "Work in closed periods", hint: "After the VAT return is filed" },
  "garage:read": { label: "See the garage's details", hint: "Name, address, VAT number, bank account" },
  "account:own": { label: "Own account", hint: "Sign in, change one's own password" },
};

const isOf = <K extends string>(words: Record<K, unknown>, key: string): key is K =>
  Object.hasOwn(words, key);

/**
 * "customers:create" → "customers: create", "documents:issue" → "issue documents". A name that this version does not know stays as
 * it is.
 */
export function permissionWords(permission: string): string {
  const [resource = "", action = ""] = permission.split(":");
  const words = isOf(finerWords, permission)
    ? finerWords[permission].label
    : isOf(resourceWords, resource)
      ? `${resourceWords[resource]}: ${action}`
      : permission;
  return /^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
