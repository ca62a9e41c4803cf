import { officeRoute } from "@/lib/actions/office-route";
import { readPageQuery } from "@/lib/core/input/typed-input";
import { csvAnswer } from "@/lib/lists/csv-answer";
import { chosenColumns } from "@/lib/lists/csv-text";
import { listMovements } from "@/lib/stock/queries/ledger";
import { ledgerList } from "@/lib/stock/schema/further-lists";

/** The ledger of one item, whose id is in the path, as CSV. */
export const GET = officeRoute(async (request, actor, { params }: { params: Promise<{ id: string }> }) => {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const given = readPageQuery(listMovements.input, { ...asked, item_id: (await params).id }) as typeof asked;
  return csvAnswer(listMovements, ledgerList, actor, given, chosenColumns);
});
