import type { ReactNode } from "react";
import type { ActionRights } from "@/components/documents/actions/action";
import type { DocumentStatus } from "@/lib/document-record/rules/statuses";
import type { DocumentType } from "@/lib/document-record/rules/types";
import type { EditorChoices } from "@/lib/documents/queries/starting/editor-choices";
import type { Start } from "@/lib/documents/rules/starting/start";
import type { SaidParts } from "@/lib/supplier-links/rules/said";
import type { Content } from "./editor-state";

/** What the user may do in the editor. */
export interface EditorRights extends ActionRights {
  costs: boolean;
  discount: boolean;
  take_in: boolean;
}

/** What a page passes to the editor. */
export interface DocumentEditorProps {
  id: string;
  type: DocumentType;
  userId: string;
  /** Null for a new document. */
  version: number | null;
  number: string | null;
  status: DocumentStatus;
  received: string;
  /** Null for a new document, which belongs to the user writing it. */
  createdBy: string | null;
  content: Content;
  start: Start | null;
  choices: EditorChoices;
  /** What suppliers say of when its parts would come. */
  said: SaidParts;
  rights: EditorRights;
  /** Cards that belong to the page rather than to the editor: related documents, messages, history. */
  aside: ReactNode;
}
