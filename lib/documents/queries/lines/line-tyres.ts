import "server-only";
import type { Tx } from "@/db/client";
import { tyresOf } from "@/lib/stock/queries/tyres/tyres-of";
import type { StoredLine } from "../../rules/starting/existing-lines";
import type { Line } from "../../schema/line";

/**
 * Sets what the label of each tyre says, where the line does not say it itself: a line keeps what it has, and a line of another
 * part takes what its stock item says now.
 */
export async function withTyres(
  tx: Tx,
  lines: readonly Line[],
  standing: ReadonlyMap<string, StoredLine>,
): Promise<readonly Line[]> {
  const plans = lines.map((line) => {
    if (line.tyre !== undefined) return { keep: line.tyre };
    const before = line.id ? standing.get(line.id) : undefined;
    const part = line.stock_item_id?.toLowerCase() ?? null;
    return before && before.references.stock_item_id === part ? { keep: before.tyre } : { take: part };
  });
  const tyres = await tyresOf(
    tx,
    plans.flatMap(({ take }) => take ?? []),
  );
  return lines.map((line, i) => {
    const plan = plans[i];
    return { ...line, tyre: plan?.keep ?? tyres.get(plan?.take ?? "") ?? null };
  });
}
