"use client";

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useSaveOnLeave } from "@/components/ui/leaving";
import type { DocumentType } from "@/lib/document-record/rules/types";
import { DraftSaver, type SavedVersion, type SaveState } from "./draft-saver";
import type { Content, EditorState } from "./editor-state";
import { EditorStore, useEditorState } from "./editor-store";
import { dropDraft, storeDraft } from "./local-drafts";
import { readServerState, type ServerState, sendDraft } from "./send-draft";

const KEEP_AFTER_MS = 400;

/** While the user types, the shown state of saving does not change, so nothing renders. */
const sameState = (a: SaveState, b: SaveState): boolean =>
  JSON.stringify(a) === JSON.stringify(b) || (isBusy(a) && isBusy(b));

const isBusy = ({ kind }: SaveState) => kind === "pending" || kind === "saving";

export interface DraftOptions {
  id: string;
  type: DocumentType;
  userId: string;
  version: number | null;
  content: Content;
  onFirstSave(saved: SavedVersion): void;
}

export interface Draft {
  store: EditorStore;
  state: EditorState;
  save: SaveState;
  saved: SavedVersion | null;
  /** Saves now, even without a line; returns the resulting version, or null if it could not be saved. */
  flush(): Promise<number | null>;
  keepMine(version: number): Promise<boolean>;
  /** Whether the server has a newer version than the one shown, and nothing typed here is unsaved. */
  isBehind(version: number): boolean;
  /** Discards what was typed here and not saved, and shows the server's version. */
  takeTheirs(): void;
  /** Shows the server's version instead, unless something was typed here; returns false in that case. */
  adopt(standing: ServerState): boolean;
}

/** Whether a link to another page was followed that has not loaded yet. */
function useFollowedLink(): RefObject<boolean> {
  const followed = useRef(false);
  useEffect(() => {
    const click = (event: MouseEvent) => {
      const { target, button, ctrlKey, metaKey, shiftKey } = event;
      const here = button === 0 && !ctrlKey && !metaKey && !shiftKey;
      if (here && target instanceof Element && target.closest("a[href]:not([target=_blank])"))
        followed.current = true;
    };
    document.addEventListener("click", click, true);
    return () => document.removeEventListener("click", click, true);
  }, []);
  return followed;
}

/**
 * The document being edited: its state, saved while the user types, and kept on this computer until it is
 * saved.
 */
export function useDraft(options: DraftOptions, about: string): Draft {
  const [store] = useState(() => new EditorStore(options.content));
  const state = useEditorState(store);
  const [save, setSave] = useState<SaveState>({ kind: "clean" });
  const [saved, setSaved] = useState<SavedVersion | null>(null);
  const first = useRef(options);

  const { id, type, userId } = options;
  const [saver] = useState(
    () =>
      new DraftSaver({
        id,
        type,
        version: options.version,
        saved: options.version === null ? null : options.content,
        create: (input) => sendDraft(id, input),
        update: (input) => sendDraft(id, input),
        standing: () => readServerState(id),
        onState: (next) => setSave((before) => (sameState(before, next) ? before : next)),
        onErrors: (errors) => store.dispatch({ type: "refused", errors }),
        onSaved: (answer, isFirst) => {
          // After the user has left the page nothing else would update the stored draft.
          keep();
          if (!here.current) return;
          setSaved(answer);
          named.current ||= isFirst;
          // While another page is loading we must not change the address: Next.js would take that for a
          // navigation.
          if (!named.current || followed.current) return;
          named.current = false;
          first.current.onFirstSave(answer);
        },
      }),
  );

  const here = useRef(false);
  /** Whether the first save has still to be announced. */
  const named = useRef(false);
  const followed = useFollowedLink();
  const touched = useRef(false);
  /** Whether what was typed here is discarded: the page is loading the server's version. */
  const discarded = useRef(false);
  const latestAbout = useRef(about);
  latestAbout.current = about;

  /** Passes the editor's content to the saver, once the user has changed anything. */
  const note = useCallback(() => {
    const { content } = store.state();
    if (!touched.current && content === first.current.content) return;
    touched.current = true;
    saver.changed(content);
  }, [store, saver]);
  const { content } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typed content is passed on; the rest tracks that the editor is still open.
  useEffect(() => {
    followed.current = false;
    note();
  }, [content, note, followed]);

  /** Keeps the content on this computer until it is saved; returns false if there is no space for it. */
  const keep = useCallback((): boolean => {
    if (!touched.current || discarded.current) return true;
    if (!saver.unsaved) {
      dropDraft(userId, id);
      return true;
    }
    return storeDraft(userId, {
      id,
      type,
      version: saver.version,
      kept_at: new Date().toISOString(),
      content: store.state().content,
      about: latestAbout.current,
    });
  }, [id, type, userId, saver, store]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the stored draft changes with what is typed and saved.
  useEffect(() => {
    const timer = setTimeout(keep, KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [keep, content, save]);

  const leave = useCallback((): boolean => {
    if (discarded.current) return true;
    note();
    const kept = keep();
    void saver.flush();
    return kept;
  }, [note, keep, saver]);
  useSaveOnLeave(leave);

  useEffect(() => {
    const again = () => void saver.flush();
    here.current = true;
    saver.resume();
    window.addEventListener("online", again);
    window.addEventListener("focus", again);
    return () => {
      leave();
      here.current = false;
      saver.stop();
      window.removeEventListener("online", again);
      window.removeEventListener("focus", again);
    };
  }, [saver, leave]);

  const actions = useMemo(
    () => ({
      flush: async () => ((await saver.save(store.state().content)) ? saver.version : null),
      keepMine: (version: number) => saver.keepMine(version),
      isBehind: (version: number) => saver.version !== null && version > saver.version && !saver.unsaved,
      takeTheirs: () => {
        discarded.current = true;
        dropDraft(userId, id);
        window.location.reload();
      },
      adopt: (standing: ServerState) => {
        if (touched.current) return false;
        saver.adopt(standing);
        store.dispatch({ type: "load", content: standing.content });
        return true;
      },
    }),
    [saver, store, userId, id],
  );
  return { store, state, save, saved, ...actions };
}
