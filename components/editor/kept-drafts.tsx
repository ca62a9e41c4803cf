"use client";

import { useEffect, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/date";
import { documentTypeName } from "@/lib/documents/types";
import { saysTheSame } from "./document-input";
import type { Content } from "./editor-state";
import { draftsNeverSaved, dropDraft, findDraft, type LocalDraft } from "./local-drafts";

interface KeptDraftsProps {
  userId: string;
  id: string;
  /** The version that is open; null for a new document. */
  version: number | null;
  /** What the server has. */
  content: Content;
  restore(content: Content): void;
}

/** What was typed before a crash, a closed tab or a lost network, offered back. */
export function KeptDrafts({ userId, id, version, content, restore }: KeptDraftsProps) {
  const [drafts, setDrafts] = useState<LocalDraft[]>([]);
  useEffect(() => {
    const own = findDraft(userId, id);
    // The last save may have arrived after the page was gone.
    const arrived = own !== null && version !== null && saysTheSame(own.content, content);
    if (arrived) dropDraft(userId, id);
    setDrafts(version === null ? draftsNeverSaved(userId).slice(0, 3) : own && !arrived ? [own] : []);
  }, [userId, id, version, content]);
  const drop = (draft: LocalDraft) => {
    dropDraft(userId, draft.id);
    setDrafts((before) => before.filter((other) => other !== draft));
  };
  return drafts.map((draft) => (
    <Alert
      key={draft.id}
      tone="warning"
      live
      title={`${documentTypeName(draft.type)}${draft.about ? ` for ${draft.about}` : ""}: typed ${formatDate(draft.kept_at, { time: true })} and never saved`}
      actions={
        <>
          <Button size="sm" onClick={() => drop(draft)}>
            Throw away
          </Button>
          <Button
            size="sm"
            variant="primary"
            onClick={() => {
              restore(draft.content);
              drop(draft);
            }}
          >
            Bring it back
          </Button>
        </>
      }
    >
      {version !== null && draft.version !== null && draft.version < version
        ? "The document was changed since: look through it once it is back."
        : "It was kept on this computer."}
    </Alert>
  ));
}
