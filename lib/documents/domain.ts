import type { Domain } from "@/lib/core/domain-facts";

export const documents: Domain = {
  commands: {
    "documents.create": { audit: "created {it}", event: ["document.created", "A document was begun"] },
    "documents.update": {
      audit: "changed {of}{it}",
      event: ["document.updated", "A document was written on"],
    },
    "documents.mark_sent": {
      audit: "marked {it} as sent",
      event: ["document.sent", "A document went out by e-mail or was handed over"],
    },
    "documents.change_status": {
      audit: "changed the status of {it}",
      event: ["document.status_changed", "A document has another status"],
    },
    "documents.convert": {
      audit: "converted {it}",
      event: ["document.converted", "A document was made into the next one"],
    },
    "documents.copy": { audit: "copied {it}", event: ["document.copied", "A document was copied"] },
    "documents.split": {
      audit: "split lines off {it}",
      event: ["document.split", "Lines moved to a document of their own"],
    },
    "documents.answer": {
      audit: "recorded the customer's answer to {it}",
      event: ["document.answered", "The customer's answer to lines was noted"],
    },
    "documents.ask_to_issue": {
      audit: "asked for {it} to be issued",
      event: ["document.issue_requested", "Somebody asked for a draft to be issued"],
    },
    "documents.issue": {
      audit: "issued {it}",
      event: ["document.issued", "An invoice or credit note was issued"],
    },
    "documents.credit": {
      audit: "began a credit note for {it}",
      event: ["document.credit_begun", "A credit note was begun for an invoice"],
    },
    "documents.raise_excess": {
      audit: "raised an excess invoice for {it}",
      event: ["document.excess_raised", "An excess invoice was raised"],
    },
    "documents.delete": { audit: "deleted {it}", event: ["document.deleted", "A draft was deleted"] },
    "advisories.note": { audit: "noted an advisory", event: ["advisory.noted", "An advisory was noted"] },
    "advisories.resolve": {
      audit: "dealt with an advisory",
      event: ["advisory.resolved", "An advisory was dealt with"],
    },
    "advisories.remove": {
      audit: "took an advisory away",
      event: ["advisory.removed", "An advisory was taken away"],
    },
    "documents.write_on": { audit: "edited {of}{it}", event: "documents.update" },
    "documents.add_line": { audit: "added a line to {it}", event: "documents.update" },
    "documents.change_line": { audit: "changed a line of {it}", event: "documents.update" },
    "documents.remove_line": { audit: "removed a line of {it}", event: "documents.update" },
    "documents.keep_paper": { audit: "kept the paper of {it} as it was issued", event: null },
    "settings.update_series": { audit: "changed a number series", event: null },
  },
  records: {
    documents: { called: "a document" },
    advisories: { readBy: "documents:read" },
  },
  pages: { documents: "documents" },
  actsOn: {
    customers: ["documents:create"],
    vehicles: ["documents:create"],
  },
  navigation: [
    {
      group: "Documents",
      href: "/documents",
      label: "All documents",
      icon: "documents",
      permission: "documents:read",
    },
    {
      group: "Documents",
      href: "/documents?type=estimate",
      label: "Estimates",
      icon: "estimates",
      permission: "documents:read",
    },
    {
      group: "Documents",
      href: "/documents?type=job_sheet",
      label: "Job sheets",
      icon: "jobSheets",
      permission: "documents:read",
      primary: true,
    },
    {
      group: "Documents",
      href: "/documents?type=invoice",
      label: "Invoices",
      icon: "invoices",
      permission: "documents:read",
    },
    {
      group: "Money",
      href: "/documents?unpaid=true",
      label: "Unpaid",
      icon: "unpaid",
      permission: "documents:read",
    },
  ],
  beginnings: [
    {
      group: "documents",
      href: "/documents/new?type=estimate",
      label: "Estimate",
      icon: "estimates",
      permission: "documents:create",
    },
    {
      group: "documents",
      href: "/documents/new?type=job_sheet",
      label: "Job sheet",
      icon: "jobSheets",
      permission: "documents:create",
    },
    {
      group: "documents",
      href: "/documents/new?type=invoice",
      label: "Invoice",
      icon: "invoices",
      permission: "documents:create",
    },
    {
      group: "documents",
      href: "/documents/new?type=credit_note",
      label: "Credit note",
      icon: "invoices",
      permission: "documents:credit",
    },
  ],
  blankForms: [
    {
      href: "/documents/blank?type=job_sheet",
      label: "Print blank job sheet",
      icon: "jobSheets",
      permission: "documents:read",
    },
    {
      href: "/documents/blank?type=estimate",
      label: "Print blank estimate",
      icon: "estimates",
      permission: "documents:read",
    },
    {
      href: "/documents/blank?type=invoice",
      label: "Print blank invoice",
      icon: "invoices",
      permission: "documents:read",
    },
  ],
  api: {
    advisories: "Defects that were noted on a vehicle and are no fail.",
    documents: "Estimates, job sheets, invoices, credit notes and all that becomes of them.",
  },
};
