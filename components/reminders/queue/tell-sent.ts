import { toast } from "@/components/ui/toast";
import { type SentByHand, sentWords } from "@/lib/reminder-run/rules/sent-words";

/** Says what became of reminders that were sent by hand: only what goes out is a success. */
export function tellSent(counts: SentByHand): void {
  const { going, kept } = sentWords(counts);
  if (going) toast.success(going);
  for (const words of kept) toast.warning(words);
}
