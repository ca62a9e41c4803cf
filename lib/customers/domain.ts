import type { Domain } from "@/lib/core/domain-facts";

export const customers: Domain = {
  commands: {
    "customers.create": { audit: "added {it}", event: ["customer.created", "A customer was added"] },
    "customers.update": {
      audit: "changed {of}{it}",
      event: ["customer.updated", "A customer's details were changed"],
    },
    "customers.merge": {
      audit: "merged {it} with another customer",
      event: ["customer.merged", "Two customers became one"],
    },
    "customers.archive": { audit: "archived {it}", event: ["customer.archived", "A customer was archived"] },
    "customers.restore": {
      audit: "restored {it}",
      event: ["customer.restored", "An archived customer is back"],
    },
    "customers.create_contact": {
      audit: "added a contact to {it}",
      event: ["customer.contact_added", "A customer has a further contact"],
    },
    "customers.update_contact": {
      audit: "changed a contact of {it}",
      event: ["customer.contact_updated", "A contact was changed"],
    },
    "customers.delete_contact": {
      audit: "removed a contact of {it}",
      event: ["customer.contact_removed", "A contact was removed"],
    },
    "customers.record_consent": {
      audit: "recorded a consent of {it}",
      event: ["customer.consent_recorded", "A customer gave or withdrew a consent"],
    },
  },
  records: {
    customers: { called: "a customer" },
  },
  fields: {
    account_held: "stop on the account",
    account_number: "account number",
    company_name: "company",
    email: "e-mail address",
    force_tax_free: "VAT exemption",
    house_no: "house number",
    locality: "locality",
    no_email: "wish for no e-mail",
    trade_parts: "trade prices",
    labour_discount_percent: "labour discount",
    parts_discount_percent: "parts discount",
  },
  pages: { customers: "customers" },
  actsOn: {
    appointments: ["customers:create"],
  },
  navigation: [
    {
      group: null,
      href: "/customers",
      label: "Customers",
      icon: "customers",
      permission: "customers:read",
      primary: true,
    },
  ],
  beginnings: [
    {
      group: "records",
      href: "/customers/new",
      label: "Customer",
      icon: "customers",
      permission: "customers:create",
    },
  ],
  api: {
    contacts: "Further people of a customer.",
    customers: "Whom the garage works for, with their vehicles, documents, money and consents.",
  },
};
