import type { Measurement, TemplateItem } from "../../schema/content";
import { kindOf, type MeasurementKindName } from "../measurement-kinds";

type Written = Pick<TemplateItem, "key" | "name" | "matters"> & Partial<TemplateItem>;

/** An item as it is written here, with the rest of its fields. */
export const item = (written: Written): TemplateItem => ({
  ...{ how: null, always: false, measurements: [], amber: [], red: [], seen_as: [], saved_job_id: null },
  ...written,
});

/** A measurement with the limits that its kind begins with. */
export const measured = (key: string, name: string, kind: MeasurementKindName): Measurement => ({
  ...{ key, name, kind },
  ...kindOf(kind).limits,
});
