"use client";

import Link from "next/link";
import { useEffect, useEffectEvent, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/date";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { hasEqualContent } from "./document-input";
import type { Content } from "./editor-state";
import { dropDraft, findDraft, type LocalDraft, unsavedDrafts } from "./local-drafts";
import { readServerState } from "./send-draft";

interface RestoreDraftsProps {
  userId: string;
  id: string;
  /** The version that is open; null for a new document. */
  version: number | null;
  /** What the server had when it was opened. */
  content: Content;
  restore(draft: LocalDraft): void;
}

interface Offered {
  draft: LocalDraft;
  /** The first save of a document begun here did arrive, but some of what was typed since did not. */
  begun: boolean;
}

const NEW_RECOMMENDED = 3;

/** Offers to bring back what was typed before a crash, a closed tab or a network failure. */
export function RestoreDrafts({ userId, id, version, content, restore }: RestoreDraftsProps) {
  const [drafts, setDrafts] = useState<Offered[]>([]);

  /**
   * Returns null if the draft need not be offered: a save sent while leaving a page may have arrived although
   * nobody received the response.
   */
  const look = useEffectEvent(async (draft: LocalDraft): Promise<Offered | null> => {
    const opened = draft.id === id;
    const now =
      opened && hasEqualContent(draft.content, content) ? { content } : await readServerState(draft.id);
    if (!now || now === "none") return { draft, begun: false };
    if (hasEqualContent(draft.content, now.content)) {
      dropDraft(userId, draft.id);
      return null;
    }
    return { draft, begun: !opened };
  });

  useEffect(() => {
    const own = findDraft(userId, id);
    const found = version === null ? unsavedDrafts(userId).slice(0, NEW_RECOMMENDED) : own ? [own] : [];
    let wanted = true;
    void Promise.all(found.map((draft) => look(draft))).then((looked) => {
      if (wanted) setDrafts(looked.filter((one) => one !== null));
    });
    return () => {
      wanted = false;
    };
  }, [userId, id, version]);

  const hide = (draft: LocalDraft) => setDrafts((before) => before.filter((other) => other.draft !== draft));
  const drop = (draft: LocalDraft) => {
    dropDraft(userId, draft.id);
    hide(draft);
  };
  /**
   * A draft of the open document stays on this computer until it is saved: the open editor then deletes it.
   */
  const bringBack = (draft: LocalDraft) => {
    restore(draft);
    if (draft.id === id) hide(draft);
    else drop(draft);
  };
  return drafts.map(({ draft, begun }) => (
    <Alert
      key={draft.id}
      tone="warning"
      live
      title={`${documentTypeName(draft.type)}${draft.about ? ` for ${draft.about}` : ""}: typed ${formatDate(draft.kept_at, { time: true })} and ${begun ? "not all of it" : "never"} saved`}
      actions={
        <>
          <Button size="sm" onClick={() => drop(draft)}>
            Throw away
          </Button>
          {begun ? (
            <Button size="sm" variant="primary" asChild>
              <Link href={`/documents/${draft.id}`}>Open it</Link>
            </Button>
          ) : (
            <Button size="sm" variant="primary" onClick={() => bringBack(draft)}>
              Bring it back
            </Button>
          )}
        </>
      }
    >
      {version !== null && draft.version !== null && draft.version < version
        ? "The document was changed since: what both have changed is asked about once it is back."
        : "It was kept on this computer."}
    </Alert>
  ));
}
