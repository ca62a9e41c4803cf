import { endpoint } from "@/lib/api/endpoint";
import { answerQuestion } from "@/lib/clock/commands/forgotten";
import { ClockRecord } from "@/lib/clock/responses";

export const POST = endpoint(answerQuestion, {
  summary: "Say when a clock that the closing hour stopped should have stopped",
  returns: ClockRecord,
  status: 200,
});
