import "server-only";
import { revalidatePath } from "next/cache";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { currentActor, requireActor } from "@/lib/auth/current-actor";
import { type Command, run } from "@/lib/core/command";
import { describeError } from "@/lib/core/describe-error";
import { fromForm } from "./from-form";
import type { ActionResult } from "./result";

/**
 * A server action over a command. Next itself refuses a call from another origin. `refresh` are the paths whose pages
 * show what has changed. A form's fields arrive as the command's input; see `fromForm`.
 */
export function action<I extends z.ZodType, O>(
  command: Command<I, O>,
  { refresh = [] }: { refresh?: string[] } = {},
) {
  return async (input: z.input<I> | FormData): Promise<ActionResult<O>> => {
    try {
      const actor = await requireActor();
      const data = await run(
        command,
        actor,
        (input instanceof FormData ? fromForm(input) : input) as z.input<I>,
      );
      for (const path of refresh) revalidatePath(path);
      return { ok: true, data };
    } catch (error) {
      unstable_rethrow(error);
      const requestId = (await currentActor().catch(() => null))?.requestId ?? "none";
      return { ok: false, error: describeError(error, requestId) };
    }
  };
}
