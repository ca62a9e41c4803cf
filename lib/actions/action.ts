import "server-only";
import { revalidatePath } from "next/cache";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { currentActor, requireActor } from "@/lib/auth/current-actor";
import { type Command, run } from "@/lib/core/command";
import { describeError } from "@/lib/core/describe-error";
import { type FormInput, readForm } from "@/lib/core/input/typed-input";
import { type Procedure, proceed } from "@/lib/core/procedure";
import { fromForm } from "./from-form";
import type { ActionResult } from "./result";

/**
 * A command, or a procedure: work that is neither one transaction nor a mere read, such as checking a password and recording the
 * failure.
 */
type Work<I extends z.ZodType, O> = Command<I, O> | Procedure<I, O>;

/**
 * Makes a server action over a command, or over a procedure that wraps one. Next itself rejects calls from another origin.
 * `refresh` lists the paths whose pages show the change. A form's fields become the command's input; see `fromForm` and
 * `readForm`.
 */
export function action<I extends z.ZodType, O>(
  work: Work<I, O>,
  { refresh = [] }: { refresh?: string[] } = {},
) {
  return async (input: FormInput<z.input<I>> | FormData): Promise<ActionResult<O>> => {
    try {
      const actor = await requireActor();
      const typed = input instanceof FormData ? fromForm(input) : input;
      const given = readForm(work.input, typed);
      const data = await (work.kind === "command" ? run(work, actor, given) : proceed(work, actor, given));
      for (const path of refresh) revalidatePath(path);
      return { ok: true, data };
    } catch (error) {
      unstable_rethrow(error);
      const requestId = (await currentActor().catch(() => null))?.requestId ?? "none";
      return { ok: false, error: describeError(error, requestId) };
    }
  };
}
