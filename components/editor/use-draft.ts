"use client";

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useLeaving } from "@/components/ui/leaving";
import type { DocumentType } from "@/lib/document-record/rules/types";
import { DraftSaver, type SavedVersion, type SaveState } from "./draft-saver";
import type { Content, EditorState } from "./editor-state";
import { EditorStore, useEditorState } from "./editor-store";
import { dropDraft, keepDraft } from "./local-drafts";
import { askStanding, type Standing, sendDraft } from "./send-draft";

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
  /** Whether a version of the server's is newer than what is shown, and nothing typed here is unsaved. */
  isBehind(version: number): boolean;
  /** Throws away what was typed here and not saved, and shows how it stands on the server. */
  takeTheirs(): void;
  /** Shows how it stands on the server instead, unless something was typed; false where something was. */
  adopt(standing: Standing): boolean;
}

/** Whether a link to another page was followed, which is not there yet. */
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

/** The document that is being written: its state, saved as one types, and kept on this computer until it is. */
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
        standing: () => askStanding(id),
        onState: (next) => setSave((before) => (sameState(before, next) ? before : next)),
        onErrors: (errors) => store.dispatch({ type: "refused", errors }),
        onSaved: (answer, isFirst) => {
          // Whoever has left the page meanwhile has nobody to keep the draft in step.
          keep();
          if (!here.current) return;
          setSaved(answer);
          named.current ||= isFirst;
          // While another page is on its way its address is not ours to change: Next would take that for a navigation.
          if (!named.current || followed.current) return;
          named.current = false;
          first.current.onFirstSave(answer);
        },
      }),
  );

  const here = useRef(false);
  /** The first save is to be told still. */
  const named = useRef(false);
  const followed = useFollowedLink();
  const touched = useRef(false);
  /** What is typed here is nobody's any more: the page loads how the document stands. */
  const discarded = useRef(false);
  const latestAbout = useRef(about);
  latestAbout.current = about;

  /** Tells the saver what stands in the editor, if anybody has touched it. */
  const note = useCallback(() => {
    const { content } = store.state();
    if (!touched.current && content === first.current.content) return;
    touched.current = true;
    saver.changed(content);
  }, [store, saver]);
  const { content } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is noted is what was typed; whoever types is still here.
  useEffect(() => {
    followed.current = false;
    note();
  }, [content, note, followed]);

  /** On this computer, until it is saved; false where there is no room for it. */
  const keep = useCallback((): boolean => {
    if (!touched.current || discarded.current) return true;
    if (!saver.unsaved) {
      dropDraft(userId, id);
      return true;
    }
    return keepDraft(userId, {
      id,
      type,
      version: saver.version,
      kept_at: new Date().toISOString(),
      content: store.state().content,
      about: latestAbout.current,
    });
  }, [id, type, userId, saver, store]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept changes with what was typed and saved.
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
  useLeaving(leave);

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
      adopt: (standing: Standing) => {
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
