import { accounting } from "@/lib/accounting/domain";
import { appointments } from "@/lib/appointments/domain";
import { approvals } from "@/lib/approvals/domain";
import { attachments } from "@/lib/attachments/domain";
import { audit } from "@/lib/audit/domain";
import { auth } from "@/lib/auth/domain";
import { cardReaders } from "@/lib/card-readers/domain";
import { clock } from "@/lib/clock/domain";
import { confirmations } from "@/lib/confirmations/domain";
import { connections } from "@/lib/connections/domain";
import { conversations } from "@/lib/conversations/domain";
import type { Domain } from "@/lib/core/domain-facts";
import { customers } from "@/lib/customers/domain";
import { demo } from "@/lib/demo/domain";
import { documents } from "@/lib/documents/domain";
import { ga4Import } from "@/lib/ga4-import/domain";
import { inspections } from "@/lib/inspections/domain";
import { jobWork } from "@/lib/job-work/domain";
import { lists } from "@/lib/lists/domain";
import { messages } from "@/lib/messages/domain";
import { motForecast } from "@/lib/mot-forecast/domain";
import { notifications } from "@/lib/notifications/domain";
import { onlineBooking } from "@/lib/online-booking/domain";
import { packages } from "@/lib/packages/domain";
import { payments } from "@/lib/payments/domain";
import { portal } from "@/lib/portal/domain";
import { printing } from "@/lib/printing/domain";
import { purchasing } from "@/lib/purchasing/domain";
import { receipts } from "@/lib/receipts/domain";
import { reminderRun } from "@/lib/reminder-run/domain";
import { reminders } from "@/lib/reminders/domain";
import { savedCards } from "@/lib/saved-cards/domain";
import { services } from "@/lib/services/domain";
import { settings } from "@/lib/settings/domain";
import { sms } from "@/lib/sms/domain";
import { statements } from "@/lib/statements/domain";
import { statuses } from "@/lib/statuses/domain";
import { stock } from "@/lib/stock/domain";
import { stripeInvoices } from "@/lib/stripe-invoices/domain";
import { supplierAccounts } from "@/lib/supplier-accounts/domain";
import { supplierLinks } from "@/lib/supplier-links/domain";
import { supplierPrices } from "@/lib/supplier-prices/domain";
import { suppliers } from "@/lib/suppliers/domain";
import { tax } from "@/lib/tax/domain";
import { today } from "@/lib/today/domain";
import { users } from "@/lib/users/domain";
import { vehicleData } from "@/lib/vehicle-data/domain";
import { vehicles } from "@/lib/vehicles/domain";
import { webhooks } from "@/lib/webhooks/domain";
import { workshop } from "@/lib/workshop/domain";

/**
 * The manifests of all rooms of lib that have one. Within a group of the navigation, and in the list of events that the API describes,
 * what they name stands in this order.
 */
export const domains: readonly Domain[] = [
  settings,
  packages,
  statuses,
  printing,
  today,
  appointments,
  confirmations,
  onlineBooking,
  workshop,
  clock,
  customers,
  vehicles,
  vehicleData,
  documents,
  inspections,
  attachments,
  jobWork,
  receipts,
  payments,
  cardReaders,
  savedCards,
  stripeInvoices,
  sms,
  services,
  connections,
  approvals,
  portal,
  statements,
  accounting,
  stock,
  purchasing,
  suppliers,
  supplierPrices,
  supplierLinks,
  supplierAccounts,
  reminders,
  reminderRun,
  motForecast,
  messages,
  conversations,
  ga4Import,
  tax,
  users,
  auth,
  webhooks,
  audit,
  demo,
  lists,
  notifications,
];
