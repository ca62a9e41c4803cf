import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { command } from "@/lib/core/command";
import { invalid, notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { readNumbers, typesOf } from "../numbers/number-queries";
import { NumberAnswer, type NumberProposal } from "../numbers/numbers-schema";

/**
 * Decides the number with which a series continues after GA4's. It must be above the highest number given and
 * must not be one that a document has, since numbers have to be consecutive and each is given only once. The
 * stray numbers that an import found do not count as the highest.
 */
export const answerNumber = command({
  name: "imports.answer_number",
  permission: "imports:update",
  input: NumberAnswer,
  async run({ tx, actor, input: { series, next_number } }) {
    await tx.execute(sql`select 1 from number_series where series = ${series} for update`);
    const before = await readOne(tx, series);
    const highest = await highestOf(tx, before);
    if (next_number <= highest)
      throw invalid({ field: "next_number", message: `Number ${highest} was given: go on above it` });
    if (before.strays.includes(next_number))
      throw invalid({ field: "next_number", message: `Number ${next_number} is on a document already` });
    await tx.execute(
      sql`update number_series set next_number = ${next_number}, updated_at = now() where series = ${series}`,
    );
    await tx.execute(sql`
      update import_numbers set answer = ${next_number}, answered_by = ${actor.kind === "user" ? actor.id : null},
        answered_at = now(), updated_at = now() where series = ${series}`);
    return { before, after: await readOne(tx, series) };
  },
  trace: ({ before, after }) => ({
    entity: "imports",
    id: null,
    before: { series: before.series, next_number: before.next_number },
    after: { series: after.series, next_number: after.next_number },
  }),
});

async function readOne(tx: Tx, series: string): Promise<NumberProposal> {
  const found = (await readNumbers(tx)).find((one) => one.series === series);
  if (!found) throw notFound("series");
  return found;
}

const Highest = z.object({ highest: z.string().nullable() });

/**
 * Returns the highest number of the series that is not a stray, including documents that were deleted here.
 */
async function highestOf(tx: Tx, { series, strays }: NumberProposal): Promise<number> {
  const list = (values: readonly (string | number)[]) => JSON.stringify(values);
  const [row] = await tx
    .execute(sql`
    select max(number_value) as highest from documents
    where type in (select jsonb_array_elements_text(${list(typesOf(series))}::jsonb))
      and (legacy_id is null or number_value not in (select jsonb_array_elements_text(${list(strays)}::jsonb)::bigint))`)
    .then(readRows(Highest));
  return Number(row?.highest ?? 0);
}
