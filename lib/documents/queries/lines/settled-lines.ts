import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { claimedRows } from "@/lib/core/read-rows";
import type { CreditRest } from "@/lib/pricing/rules/credit-sums";
import type { SettledSums } from "@/lib/pricing/rules/totals";
import { readOriginal } from "../credit/credit-rest";

/**
 * Sums of lines that do not depend on what is typed, by line id: an excess and, on a credit note, what is left to credit of
 * each line's source. With them the screen shows the same totals that are saved.
 */
export const settledLines = query({
  name: "documents.settled_lines",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, input: { id } }): Promise<Record<string, SettledSums>> {
    const lines = await db
      .execute(sql`select l.id, l.item_type, l.source_line_id, l.quantity, l.unit_price, l.line_net, l.line_tax,
            case when d.type = 'credit_note' then d.source_document_id end as credits
          from document_lines l join documents d on d.id = l.document_id
          where d.id = ${id} and (l.item_type = 'excess' or d.type = 'credit_note')`)
      .then(
        claimedRows<
          SettledSums & {
            id: string;
            item_type: string;
            source_line_id: string | null;
            credits: string | null;
          }
        >,
      );
    const credits = lines.find((line) => line.credits)?.credits;
    const rest = credits ? (await readOriginal(db, credits, id)).rests : new Map<string, CreditRest>();
    return Object.fromEntries(
      lines.flatMap(({ id: line, item_type, source_line_id, credits: _credits, ...sums }) => {
        const settled = item_type === "excess" ? sums : source_line_id ? rest.get(source_line_id) : undefined;
        return settled ? [[line, settled]] : [];
      }),
    );
  },
});
