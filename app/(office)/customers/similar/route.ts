import { officeRoute } from "@/lib/actions/office-route";
import { readBody } from "@/lib/api/request/read-body";
import { parse } from "@/lib/core/input/parse";
import { ask } from "@/lib/core/query";
import { suggestNumber } from "@/lib/customers/queries/customers";
import { findSimilarCustomers, SimilarCustomers } from "@/lib/customers/queries/find-similar-customers";

/**
 * Finds similar customers while a new one is typed in. A POST, so that names and numbers stay out of
 * addresses.
 */
export const POST = officeRoute(async (request, actor) => {
  const typed = parse(SimilarCustomers, await readBody(request));
  const [similar, account_number] = await Promise.all([
    ask(findSimilarCustomers, actor, typed),
    ask(suggestNumber, actor, { surname: typed.surname, company_name: typed.company_name }),
  ]);
  return Response.json({ similar, account_number });
});
