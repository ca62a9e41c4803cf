import type { Placeholder } from "@/lib/messages/rules/fill-text";

export const TEMPLATE_PLACES = ["customer", "document", "appointment"] as const;
/** Where a template is offered. */
export type TemplatePlace = (typeof TEMPLATE_PLACES)[number];

const ANYWHERE = ["customer", "first_name", "garage", "telephone"] as const;

/** What is filled in between braces, by the place at which a template is offered. */
export const FIELDS_OF = {
  customer: ANYWHERE,
  document: [...ANYWHERE, "vehicle", "registration", "type", "number", "total", "balance", "pay_link"],
  appointment: [...ANYWHERE, "vehicle", "registration", "when", "ready_by"],
} as const satisfies Record<TemplatePlace, readonly Placeholder[]>;

export const PLACE_NAMES: Readonly<Record<TemplatePlace, string>> = {
  customer: "Customers",
  document: "Documents",
  appointment: "Appointments",
};

/** The places whose templates are offered at a place: those of customers everywhere. */
export const offeredAt = (place: TemplatePlace): TemplatePlace[] =>
  place === "customer" ? ["customer"] : [place, "customer"];
