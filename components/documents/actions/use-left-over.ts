import { useEffect, useState } from "react";
import type { ActionDocument } from "./action";

/** Warnings of parts that were ordered for the job and are neither billed nor sent back; none while they are not known. */
export function useLeftOver({ id, type }: Pick<ActionDocument, "id" | "type">): ActionDocument["warnings"] {
  const [warnings, setWarnings] = useState<ActionDocument["warnings"]>([]);
  useEffect(() => {
    if (type !== "invoice") return;
    let gone = false;
    fetch(`/documents/${id}/left-over`)
      .then(async (response) => {
        if (response.ok && !gone) setWarnings(await response.json());
      })
      // The document is issued without this help too.
      .catch(() => {});
    return () => {
      gone = true;
    };
  }, [id, type]);
  return warnings;
}
