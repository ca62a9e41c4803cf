import { z } from "zod";
import { needed, version } from "@/lib/core/input/fields";
import { placeholderProblem } from "@/lib/core/placeholders";
import { FIELDS_OF, TEMPLATE_PLACES, type TemplatePlace } from "../rules/template-places";

const content = {
  name: needed("Give it a name", 80),
  /** At most six parts of a text message. */
  body: needed("Write the text", 918)
    .transform((text) => text.replace(/\r\n?/g, "\n"))
    .meta({ description: "The text, with fields in braces that are filled in." }),
  active: z.boolean().optional().meta({ description: "Whether it is offered." }),
};

const place = z.enum(TEMPLATE_PLACES).meta({
  description:
    "Where it is offered, by which follows what is filled in: texts of customers are offered everywhere.",
});

export const TemplateCreate = z
  .strictObject({ ...content, place })
  .superRefine(({ body, place: where }, context) => {
    const message = bodyProblem(body, where);
    if (message) context.addIssue({ code: "custom", path: ["body"], message });
  });

export const TemplateUpdate = z.strictObject({
  id: z.uuid(),
  version,
  name: content.name.optional(),
  body: content.body.optional(),
  active: content.active,
  place: place.optional(),
});

export const TemplateKey = z.strictObject({ id: z.uuid(), version });

export const TemplateOrder = z.strictObject({
  ids: z
    .array(z.uuid())
    .max(200, "At most 200")
    .meta({ description: "The templates in the order in which they are offered." }),
});

/** What is wrong with the fields of a text at the place where it is offered; null if all are filled in there. */
export const bodyProblem = (body: string, where: TemplatePlace): string | null =>
  placeholderProblem(body, FIELDS_OF[where]);
