import { useTransition } from "react";
import { toast } from "@/components/ui/toast";
import { removeHoliday } from "@/lib/appointments/actions";

/** Opens closed days again, or takes an absence back. */
export function useRemoveHoliday() {
  const [pending, start] = useTransition();
  const remove = (id: string) =>
    start(async () => {
      const answer = await removeHoliday({ id });
      if (answer.ok) toast.success("Removed");
      else toast.error(answer.error.message);
    });
  return { pending, remove };
}
