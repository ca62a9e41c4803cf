import { sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { opening_hours, resources } from "@/db/schema/appointments";
import { message_templates } from "@/db/schema/conversations";
import { inspection_template_versions, inspection_templates } from "@/db/schema/inspections";
import { reminder_templates } from "@/db/schema/reminders";
import { garage_statuses } from "@/db/schema/statuses";
import { FIRST_TEMPLATES } from "@/lib/conversations/rules/first-templates";
import { FIRST_TEMPLATES as FIRST_CHECKS } from "@/lib/inspections/rules/shipped/first-templates";

/**
 * Inserts what every garage starts with and may change: reminder templates, bays, opening hours, a first list of statuses, the texts that are sent every day, the health checks. Of what an
 * export brought before the first start the garage has its own, and gets no second.
 */
export async function seedBase(tx: Tx): Promise<void> {
  if (await isEmpty(tx, reminder_templates)) await tx.insert(reminder_templates).values(TEMPLATES);
  if (await isEmpty(tx, resources)) await tx.insert(resources).values(BAYS);
  if (await isEmpty(tx, opening_hours)) await tx.insert(opening_hours).values(HOURS);
  if (await isEmpty(tx, garage_statuses)) await tx.insert(garage_statuses).values(STATUSES);
  if (await isEmpty(tx, message_templates)) await tx.insert(message_templates).values(TEXTS);
  if (await isEmpty(tx, inspection_templates)) await seedChecks(tx);
  await tx.execute(
    sql`insert into settings (key, value) values ('garage', '{"name": "My garage"}') on conflict do nothing`,
  );
}

async function seedChecks(tx: Tx): Promise<void> {
  const made = await tx
    .insert(inspection_templates)
    .values(FIRST_CHECKS.map(({ name, description }, position) => ({ name, description, position })))
    .returning({ id: inspection_templates.id, name: inspection_templates.name });
  const contentOf = new Map(FIRST_CHECKS.map(({ name, content }) => [name, content]));
  await tx.insert(inspection_template_versions).values(
    made.map(({ id, name }) => ({
      ...{ template_id: id, number: 1, content: contentOf.get(name), activated_at: sql`now()` },
    })),
  );
}

const TEXTS = FIRST_TEMPLATES.map((template, position) => ({ ...template, position }));

const isEmpty = async (tx: Tx, table: PgTable): Promise<boolean> =>
  (await tx.select({ one: sql`1` }).from(table).limit(1)).length === 0;

const channels = (email: number[], sms: number[], print: number[]) => ({
  email_days_before: email,
  sms_days_before: sms,
  print_days_before: print,
});

const TEMPLATES = [
  {
    name: "MOT",
    kind: "mot",
    recurs_months: 12,
    ...channels([30, 14], [14, 3], [30]),
    email_subject: "The MOT of {registration} is due on {due_date}",
    email_body:
      "Dear {customer},\n\nthe MOT of your {vehicle}, {registration}, runs out on {due_date}. Reply to this e-mail or ring {telephone} and we will find you a time.\n\n{garage}",
    sms_body:
      "{garage}: the MOT of {registration} is due on {due_date}. Ring {telephone} to book. Reply STOP to opt out.",
  },
  {
    name: "Service",
    kind: "service",
    recurs_months: 12,
    ...channels([21], [7], [21]),
    email_subject: "{registration} is due for a service",
    email_body:
      "Dear {customer},\n\nyour {vehicle}, {registration}, is due for a service on {due_date}. Ring {telephone} to book it in.\n\n{garage}",
    sms_body:
      "{garage}: {registration} is due for a service on {due_date}. Ring {telephone} to book. Reply STOP to opt out.",
  },
  {
    name: "Cambelt",
    kind: "cambelt",
    recurs_months: 60,
    ...channels([30], [], [30]),
    email_subject: "The cambelt of {registration} is due",
    email_body:
      "Dear {customer},\n\nthe cambelt of your {vehicle}, {registration}, is due on {due_date}. A belt that breaks takes the engine with it, so please do not put it off.\n\n{garage}",
    sms_body: "{garage}: the cambelt of {registration} is due on {due_date}. Ring {telephone}.",
  },
  {
    name: "Air conditioning",
    kind: "other",
    recurs_months: 24,
    ...channels([14], [], []),
    email_subject: "Air conditioning check for {registration}",
    email_body:
      "Dear {customer},\n\nit is two years since the air conditioning of {registration} was last recharged. Ring {telephone} to have it checked.\n\n{garage}",
    sms_body: null,
  },
  {
    name: "Brake fluid",
    kind: "other",
    recurs_months: 24,
    ...channels([14], [], []),
    email_subject: "Brake fluid of {registration}",
    email_body:
      "Dear {customer},\n\nthe brake fluid of your {vehicle}, {registration}, is due to be changed on {due_date}.\n\n{garage}",
    sms_body: null,
  },
];

const BAYS = [
  { name: "Bay 1", kind: "ramp", position: 1 },
  { name: "Bay 2", kind: "ramp", position: 2 },
  { name: "MOT", kind: "mot_lane", position: 3, mot_classes: ["4", "7"] },
];

/** Monday to Friday, and Saturday morning. */
const HOURS = [
  ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: "08:00", closes: "17:30" })),
  { weekday: 6, opens: "08:30", closes: "12:30" },
];

const listed = (applies_to: string, colours: Record<string, string>) =>
  Object.entries(colours).map(([name, colour], position) => ({ applies_to, name, colour, position }));

const STATUSES = [
  ...listed("document", {
    "Parts ordered": "amber",
    "Waiting for authority": "amber",
    "On road test": "blue",
    "Being valeted": "blue",
    "Ready to collect": "green",
  }),
  ...listed("appointment", {
    Confirmed: "green",
    "Courtesy car": "blue",
    "Waiting customer": "amber",
    "Key drop": "grey",
  }),
];
