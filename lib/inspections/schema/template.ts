import { z } from "zod";
import { needed, text, version } from "@/lib/core/input/fields";
import { Flag } from "@/lib/core/input/list";
import { TemplateContent } from "./content";

const fields = {
  name: needed("Give it a name", 120),
  description: text(400).meta({ description: "For whom and when it is meant, for staff." }),
  content: TemplateContent.meta({ description: "Its sections and items." }),
};

export const TemplateCreate = z.strictObject(fields);
/** `content`, if given, replaces the whole draft. */
export const TemplateUpdate = z.strictObject({
  ...fields,
  name: fields.name.optional(),
  content: fields.content.optional(),
  id: z.uuid(),
  version,
});
export const TemplateKey = z.strictObject({ id: z.uuid(), version });

export const TemplateList = z.strictObject({
  archived: Flag.optional().meta({ description: "Archived ones instead of live ones." }),
});
