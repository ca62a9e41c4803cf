import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { listPresets, listServicePackages } from "@/lib/packages/queries/packages";
import type { ServicePackage } from "@/lib/packages/responses";
import type { PresetDescription } from "@/lib/packages/schema";
import { readDocumentSettings } from "@/lib/settings/commands/document-settings";
import { readGarage } from "@/lib/settings/queries/garage";
import type { DocumentSettings } from "@/lib/settings/schema/document";
import { readTaxCodes } from "@/lib/tax/queries/tax-codes";
import type { TaxCode } from "@/lib/tax/rules/rates";
import type { CustomStatus } from "../../schema/custom-status";
import { listGarageStatuses } from "../custom-statuses";

export const StaffMember = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
});
export type StaffMember = z.infer<typeof StaffMember>;

/** The choices that the editor offers for any document. */
export interface EditorChoices {
  codes: TaxCode[];
  settings: DocumentSettings;
  jobs: ServicePackage[];
  presets: PresetDescription[];
  staff: StaffMember[];
  statuses: CustomStatus[];
  /** Pounds an hour, for customers without a rate of their own. */
  labour_rate: string;
  /** Today in the garage's time zone. */
  today: IsoDate;
}

/** Tax codes, settings, packages, preset descriptions and staff, read once when the editor opens. */
export const editorChoices = query({
  name: "documents.editor_choices",
  permission: "documents:read",
  input: z.strictObject({}),
  async run({ db, actor }): Promise<EditorChoices> {
    const [codes, settings, jobs, presets, garage, staff, statuses] = await Promise.all([
      readTaxCodes(db),
      readDocumentSettings(db),
      ask(listServicePackages, actor, {}),
      ask(listPresets, actor, {}),
      readGarage(db),
      db
        .execute(
          sql`select id, name, role from user_names where active and deleted_at is null order by role <> 'technician', name`,
        )
        .then(readRows(StaffMember)),
      ask(listGarageStatuses, actor, { applies_to: "document", retired: true }),
    ]);
    return {
      codes,
      settings,
      jobs,
      presets,
      staff,
      statuses,
      labour_rate: garage.labour_rate,
      today: today(garage.time_zone),
    };
  },
});
