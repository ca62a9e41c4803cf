"use client";

import { type Dispatch, useMemo } from "react";
import type { CustomStatusChoice } from "@/components/documents/custom-status";
import type { DocumentType } from "@/lib/document-record/rules/types";
import type { CustomStatus } from "@/lib/documents/schema/custom-status";
import type { EditorAction } from "./editor-state";

/** The garage's own status of the document being edited, one of its fields. */
export function useCustomStatus(
  word: string,
  statuses: readonly CustomStatus[],
  type: DocumentType,
  dispatch: Dispatch<EditorAction>,
): CustomStatusChoice {
  return useMemo(
    () => ({
      word: word || null,
      statuses,
      type,
      onChoose: (chosen) => dispatch({ type: "field", name: "user_status", value: chosen ?? "" }),
    }),
    [word, statuses, type, dispatch],
  );
}
