import type { ReminderTemplateRow } from "@/lib/reminders/responses";

const KINDS: Record<ReminderTemplateRow["kind"], string> = {
  mot: "MOT",
  service: "Service",
  cambelt: "Cambelt",
  other: "Something else",
};

export const kindName = (kind: ReminderTemplateRow["kind"]): string => KINDS[kind];

export const KIND_OPTIONS = Object.entries(KINDS).map(([value, label]) => ({ value, label }));
