import { endpoint } from "@/lib/api/endpoint";
import { creditReturn } from "@/lib/purchasing/commands/end-return";
import { ReturnWritten } from "@/lib/purchasing/responses";

export const POST = endpoint(creditReturn, {
  summary: "Note what a supplier credited of a return",
  returns: ReturnWritten,
  status: 200,
});
