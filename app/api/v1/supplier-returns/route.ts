import { endpoint } from "@/lib/api/endpoint";
import { createReturn } from "@/lib/purchasing/commands/begin-return";
import { returnList } from "@/lib/purchasing/list";
import { listReturns } from "@/lib/purchasing/queries/returns";
import { ReturnInList, ReturnWritten } from "@/lib/purchasing/responses";

export const GET = endpoint(listReturns, {
  summary: "What goes back to suppliers",
  returns: ReturnInList,
  csv: { query: listReturns, list: returnList },
});

export const POST = endpoint(createReturn, {
  summary: "Put parts aside that go back",
  description: "They are not sold from then on. At most what came.",
  returns: ReturnWritten,
  status: 201,
});
