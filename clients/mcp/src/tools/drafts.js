// @ts-check
import { z } from "zod";
import { id, tool } from "../tool.js";
import { pounds, spoken, together } from "../words.js";
import { AGAIN, WRITTEN, writeOnce } from "./write.js";

/** @import { DocumentWritten } from "../../../typescript/src/main.js" */

const Amount = z.string().regex(/^-?\d{1,9}(\.\d{1,4})?$/, "A number such as 65.00");

export const draftDocument = tool({
  name: "draft_document",
  title: "Write an estimate or job sheet",
  description:
    "Writes a draft estimate or a job sheet with its lines. Take prices from `prices` or from the person, never guess one. Nothing is sent, issued or charged by it.",
  needs: ["documents:create", "documents:read"],
  writes: true,
  input: z.strictObject({
    type: z.enum(["estimate", "job_sheet"]),
    customer_id: id,
    vehicle_id: id.optional(),
    mileage: z.int().min(0).optional(),
    work_description: z.string().max(4000).optional().describe("What the customer wants or complains of"),
    line_items: z
      .array(
        z.strictObject({
          item_type: z.enum(["labour", "part", "mot", "sundries", "lubricants", "paint", "other", "comment"]),
          description: z.string().max(1000),
          quantity: Amount.optional(),
          unit_price: Amount.optional().describe("Pounds for one, without VAT"),
          stock_item_id: id.optional(),
          part_number: z.string().max(80).optional(),
          tax_code: z.string().max(8).optional().describe("The VAT code of the price, as prices gives it"),
        }),
      )
      .max(50)
      .optional(),
    ...AGAIN,
  }),
  output: z.object({ ...WRITTEN, status: z.string().optional() }),
  async run(garage, input) {
    const { again: _, ...body } = input;
    const { data, done } = await writeOnce(garage, {
      tool: "draft_document",
      input,
      path: "/documents",
      body,
      now: "/documents",
    });
    const made = /** @type {DocumentWritten} */ (data);
    return {
      done,
      id: made.id,
      what: together(spoken(made.type), made.number),
      status: spoken(made.status),
      price_including_vat: pounds(made.total_gross),
    };
  },
});
