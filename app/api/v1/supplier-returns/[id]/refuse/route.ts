import { endpoint } from "@/lib/api/endpoint";
import { refuseReturn } from "@/lib/purchasing/commands/end-return";
import { ReturnWritten } from "@/lib/purchasing/responses";

export const POST = endpoint(refuseReturn, {
  summary: "Note that a supplier credits nothing",
  returns: ReturnWritten,
  status: 200,
});
