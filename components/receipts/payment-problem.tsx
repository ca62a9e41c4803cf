import { CircleAlert } from "lucide-react";
import type { ActionResult } from "@/lib/actions/result";

type Problem = Extract<ActionResult, { ok: false }>["error"];

/** Errors at the top of a money dialog that are not shown at a field. */
export function PaymentProblem({ problem, others }: { problem: Problem | null; others: readonly string[] }) {
  if (!problem || (problem.details.length > 0 && others.length === 0)) return null;
  return (
    <div
      role="alert"
      className="flex gap-2.5 rounded-lg border border-danger/30 bg-danger/5 px-3 py-2.5 text-sm"
    >
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
      <div>
        {problem.details.length === 0 ? <p className="font-medium">{problem.message}</p> : null}
        {others.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
    </div>
  );
}
