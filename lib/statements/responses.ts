import { z } from "zod";
import { AGEING_BY, AGES } from "@/lib/receivables/rules/ageing";
import { STATEMENT_KINDS } from "./schema";

const text = z.string().nullable();

/** A document as it stood on the statement's day. */
const asItStood = {
  id: z.uuid(),
  type: z.string(),
  number: text,
  issued_date: z.string(),
  due_date: text,
  order_reference: text,
  registration: z.string(),
  gross: z.string(),
};

export const DocumentOnStatement = z.object({ ...asItStood, due_on: z.string(), balance: z.string() });

/** A customer's statement; amounts are signed, negative for credit notes. */
export const StatementWhole = z
  .object({
    kind: z.enum(STATEMENT_KINDS),
    as_at: z.string(),
    from: text,
    by: z.enum(AGEING_BY),
    customer: z.object({ id: z.uuid(), name: z.string(), account_number: text }),
    brought_forward: text,
    lines: z.array(
      z.object({
        ...asItStood,
        settled: z.string(),
        balance: z.string(),
        movements: z.array(
          z.object({ document_id: z.uuid(), date: text, words: z.string(), amount: z.string() }),
        ),
      }),
    ),
    ageing: z.object(Object.fromEntries(AGES.map((age) => [age, z.string()]))),
    balance: z.string(),
    on_account: z.string(),
    unclaimed: z.string().meta({ description: "Paid on work that came to nothing; theirs to have back." }),
    total: z.string(),
  })
  .meta({ id: "StatementWhole" });
