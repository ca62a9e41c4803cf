"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ActionResult } from "@/lib/actions/result";
import type { DocumentType } from "@/lib/documents/types";
import { DraftSaver, type SavedVersion, type SaveState } from "./draft-saver";
import type { Content, EditorState } from "./editor-state";
import { EditorStore, useEditorState } from "./editor-store";
import { dropDraft, keepDraft } from "./local-drafts";

const KEEP_AFTER_MS = 400;

/** Typing on changes nothing of what is shown, and draws nothing. */
const sameState = (a: SaveState, b: SaveState): boolean =>
  JSON.stringify(a) === JSON.stringify(b) || (isBusy(a) && isBusy(b));

const isBusy = ({ kind }: SaveState) => kind === "pending" || kind === "saving";

export interface DraftOptions {
  id: string;
  type: DocumentType;
  userId: string;
  version: number | null;
  content: Content;
  begin(input: never): Promise<ActionResult<SavedVersion>>;
  write(input: never): Promise<ActionResult<SavedVersion>>;
  onFirstSave(saved: SavedVersion): void;
}

export interface Draft {
  store: EditorStore;
  state: EditorState;
  save: SaveState;
  saved: SavedVersion | null;
  /** Saves now, though it has no line yet; the version that then stands, or null where it could not. */
  flush(): Promise<number | null>;
  keepMine(version: number): Promise<boolean>;
}

/** The document that is being written: its state, saved as one types, and kept on this computer until it is. */
export function useDraft(options: DraftOptions, about: string): Draft {
  const [store] = useState(() => new EditorStore(options.content));
  const state = useEditorState(store);
  const [save, setSave] = useState<SaveState>({ kind: "clean" });
  const [saved, setSaved] = useState<SavedVersion | null>(null);
  const first = useRef(options);

  const [saver] = useState(
    () =>
      new DraftSaver({
        id: options.id,
        type: options.type,
        version: options.version,
        saved: options.version === null ? null : options.content,
        create: (input) => options.begin(input as never),
        update: (input) => options.write(input as never),
        onState: (next) => setSave((before) => (sameState(before, next) ? before : next)),
        onErrors: (errors) => store.dispatch({ type: "refused", errors }),
        onSaved: (answer, isFirst) => {
          setSaved(answer);
          if (isFirst) first.current.onFirstSave(answer);
        },
      }),
  );

  const { content } = state;
  const touched = useRef(false);
  useEffect(() => {
    if (!touched.current && content === first.current.content) return;
    touched.current = true;
    saver.changed(content);
  }, [content, saver]);

  const { id, type, userId } = first.current;
  const latest = useRef({ content, about });
  latest.current = { content, about };
  const keep = useCallback(() => {
    if (!touched.current) return;
    if (saver.unsaved)
      keepDraft(userId, {
        id,
        type,
        version: saver.version,
        kept_at: new Date().toISOString(),
        ...latest.current,
      });
    else dropDraft(userId, id);
  }, [id, type, userId, saver]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept changes with what was typed and saved.
  useEffect(() => {
    const timer = setTimeout(keep, KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [keep, content, save]);

  useEffect(() => {
    const again = () => void saver.flush();
    const leave = () => {
      keep();
      void saver.flush();
    };
    window.addEventListener("online", again);
    window.addEventListener("focus", again);
    window.addEventListener("pagehide", leave);
    return () => {
      leave();
      saver.stop();
      window.removeEventListener("online", again);
      window.removeEventListener("focus", again);
      window.removeEventListener("pagehide", leave);
    };
  }, [saver, keep]);

  const deeds = useMemo(
    () => ({
      flush: async () => ((await saver.save(latest.current.content)) ? saver.version : null),
      keepMine: (version: number) => saver.keepMine(version),
    }),
    [saver],
  );
  return { store, state, save, saved, ...deeds };
}
