import { useRouter } from "next/navigation";
import { toast } from "@/components/ui/toast";
import { deleteAttachment, restoreAttachment } from "@/lib/attachments/actions";
import type { Attachment } from "@/lib/attachments/responses";

/** Removes a file at once, and offers to bring it back. */
export function useRemoval() {
  const router = useRouter();
  const bringBack = async (id: string) => {
    const answer = await restoreAttachment({ id }).catch(() => null);
    if (answer?.ok) router.refresh();
    else toast.error(answer ? answer.error.message : "No network: it is not back yet");
  };
  return async ({ id, file_name }: Pick<Attachment, "id" | "file_name">): Promise<boolean> => {
    const answer = await deleteAttachment({ id }).catch(() => null);
    if (!answer?.ok) {
      toast.error(answer ? answer.error.message : "No network: it was not removed");
      return false;
    }
    toast.success(`${file_name} was removed`, {
      action: { label: "Undo", onClick: () => void bringBack(id) },
    });
    router.refresh();
    return true;
  };
}
