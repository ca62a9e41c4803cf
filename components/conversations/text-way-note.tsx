import { Alert } from "@/components/ui/alert";
import type { TextDraft } from "@/lib/conversations/queries/text-draft";

/** What stands against a text, or against an answer to it; nothing where all is well. */
export function TextWayNote({
  ready,
  sender,
  takes_answers,
  warning = null,
}: Pick<TextDraft, "ready" | "sender" | "takes_answers"> & { warning?: string | null }) {
  if (warning) return <Alert tone="warning" title={warning} />;
  if (!ready)
    return (
      <Alert tone="warning" title="Texts are not set up">
        They are kept here, and none goes out, until an account is connected in the settings.
      </Alert>
    );
  if (takes_answers) return null;
  return (
    <Alert title={`Texts come from “${sender}”, so that nobody can answer them`}>
      Say in the text how you can be reached.
    </Alert>
  );
}
