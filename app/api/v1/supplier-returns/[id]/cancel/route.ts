import { endpoint } from "@/lib/api/endpoint";
import { cancelReturn } from "@/lib/purchasing/commands/begin-return";
import { ReturnWritten } from "@/lib/purchasing/responses";

export const POST = endpoint(cancelReturn, {
  summary: "Keep what was to go back",
  returns: ReturnWritten,
  status: 200,
});
