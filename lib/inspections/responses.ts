import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { CHECK_STATES } from "./rules/check-states";
import { ITEM_STATES } from "./rules/item-states";
import { KIND_NAMES } from "./rules/measurement-kinds";

const text = z.string().nullable();
const key = z.uuid().nullable();

const MeasurementShown = z.object({
  key: z.string(),
  name: z.string(),
  kind: z.enum(KIND_NAMES),
  amber: text,
  red: text,
});

const ItemShown = z.object({
  key: z.string(),
  name: z.string(),
  how: text,
  matters: z.string(),
  always: z.boolean(),
  measurements: z.array(MeasurementShown),
  amber: z.array(z.string()),
  red: z.array(z.string()),
  seen_as: z.array(z.string()),
  saved_job_id: key,
});

/** What a version of a template asks, as `TemplateContent` checked it when it was saved. */
const ContentShown = z
  .object({
    sections: z.array(z.object({ key: z.string(), name: z.string(), items: z.array(ItemShown) })),
  })
  .meta({ id: "InspectionContent" });

/** A template of health checks: which of its versions new checks begin with, and which is being written. */
export const InspectionTemplate = z
  .object({
    id: z.uuid(),
    name: z.string(),
    description: text,
    active_number: z.int().nullable(),
    draft_number: z.int().nullable(),
    created_at: instant,
    updated_at: instant,
    version: z.int(),
  })
  .meta({ id: "InspectionTemplate" });
export type InspectionTemplateRow = z.infer<typeof InspectionTemplate>;

/** With what it asks: the draft where there is one, otherwise the version that new checks begin with. */
export const InspectionTemplateWhole = z
  .object({ ...InspectionTemplate.shape, content: ContentShown })
  .meta({ id: "InspectionTemplateWhole" });
export type InspectionTemplateWhole = z.infer<typeof InspectionTemplateWhole>;

export const InspectionInList = z
  .object({
    id: z.uuid(),
    state: z.enum(CHECK_STATES),
    vehicle_id: z.uuid(),
    registration: text,
    make: text,
    model: text,
    document_id: key,
    document_type: text,
    document_number: text,
    template_id: z.uuid(),
    template: z.string(),
    template_number: z.int(),
    technician_id: key,
    technician: text,
    mileage: z.int().nullable(),
    items: z.int(),
    red: z.int(),
    amber: z.int(),
    green: z.int(),
    not_checked: z.int(),
    void_reason: text,
    finished_at: instant.nullable(),
    created_at: instant,
    updated_at: instant,
    version: z.int(),
  })
  .meta({ id: "InspectionInList" });
export type InspectionRow = z.infer<typeof InspectionInList>;

const Measured = z.object({ key: z.string(), readings: z.array(z.string()) });

export const InspectionResult = z
  .object({
    item_key: z.string(),
    state: z.enum(ITEM_STATES),
    measurements: z.array(Measured),
    finding: text,
    better_because: text,
    note: text,
    revision: z.int(),
    recorded_by: text,
    recorded_at: instant,
  })
  .meta({ id: "InspectionResult" });
export type InspectionResult = z.infer<typeof InspectionResult>;

/** Something that was seen before this check, of an item or, without `item_key`, of none that the template has. */
const SeenBefore = z
  .object({
    item_key: text,
    from: z.enum(["check", "mot"]),
    on: z.string(),
    state: z.enum(ITEM_STATES).nullable(),
    severity: text,
    text,
    measurements: z.array(Measured),
  })
  .meta({ id: "InspectionSeenBefore" });

/** A check with what it asks, what was found, what was seen before, and what stands against finishing it. */
export const InspectionWhole = z
  .object({
    ...InspectionInList.shape,
    content: ContentShown,
    results: z.array(InspectionResult),
    seen_before: z.array(SeenBefore),
    left_to_do: z.array(z.object({ item_key: z.string(), message: z.string() })),
    /** The items of which the job has lines for the customer to answer. */
    offered: z.array(z.string()),
    packages: z.array(z.object({ id: z.uuid(), name: z.string() })),
  })
  .meta({ id: "InspectionWhole" });
export type InspectionWhole = z.infer<typeof InspectionWhole>;

/** A check after something was done to it. */
export const InspectionWritten = z
  .object({ id: z.uuid(), state: z.enum(CHECK_STATES), version: z.int() })
  .meta({ id: "InspectionWritten" });
export type InspectionWritten = z.infer<typeof InspectionWritten>;

/** What was put on the job for the customer to answer. */
export const InspectionOffered = z
  .object({
    id: z.uuid(),
    document_id: z.uuid(),
    /** The items whose lines were added; those that had some already are left out. */
    item_keys: z.array(z.string()),
    lines: z.int(),
  })
  .meta({ id: "InspectionOffered" });
export type InspectionOffered = z.infer<typeof InspectionOffered>;

/** With the revisions that the recorded items have now. */
export const InspectionRecorded = z
  .object({
    ...InspectionWritten.shape,
    results: z.array(z.object({ item_key: z.string(), state: z.enum(ITEM_STATES), revision: z.int() })),
  })
  .meta({ id: "InspectionRecorded" });
export type InspectionRecorded = z.infer<typeof InspectionRecorded>;

/** The templates that were added, by name. */
export const ShippedAdded = z.object({ names: z.array(z.string()) }).meta({ id: "InspectionTemplatesAdded" });
export type ShippedAdded = z.infer<typeof ShippedAdded>;
