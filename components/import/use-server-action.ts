import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";

/** Runs an action, shows a message of success or failure, and refreshes the page. */
export function useServerAction(
  said: string,
): [pending: boolean, act: (work: () => Promise<ActionResult>) => void] {
  const router = useRouter();
  const [pending, begin] = useTransition();
  const act = (work: () => Promise<ActionResult>) =>
    begin(async () => {
      const answer = await work();
      if (answer.ok) toast.success(said);
      else toast.error(answer.error.message);
      router.refresh();
    });
  return [pending, act];
}
