import { endpoint } from "@/lib/api/endpoint";
import { sendReturn } from "@/lib/purchasing/commands/end-return";
import { ReturnWritten } from "@/lib/purchasing/responses";

export const POST = endpoint(sendReturn, {
  summary: "Send a return to its supplier",
  returns: ReturnWritten,
  status: 200,
});
