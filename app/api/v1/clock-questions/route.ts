import { endpoint } from "@/lib/api/endpoint";
import { listQuestions } from "@/lib/clock/queries/intervals";
import { ClockQuestion } from "@/lib/clock/responses";

export const GET = endpoint(listQuestions, {
  list: true,
  summary: "Clocks that the closing hour stopped, and what became of them",
  returns: ClockQuestion,
});
