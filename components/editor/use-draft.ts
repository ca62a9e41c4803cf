"use client";

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useSaveOnLeave } from "@/components/ui/leaving";
import type { DocumentStatus } from "@/lib/document-record/rules/statuses";
import type { DocumentType } from "@/lib/document-record/rules/types";
import { DraftSaver } from "./draft-saver";
import type { Content, EditorState } from "./editor-state";
import { EditorStore, useEditorState } from "./editor-store";
import { dropDraft, type LocalDraft, storeDraft } from "./local-drafts";
import type { SavedVersion, SaveState } from "./saver-options";
import { readServerState, type ServerState, sendDraft } from "./send-draft";
import type { Closed } from "./together/closed-notice";
import { cursorPlace } from "./together/cursor-place";
import { leftBehind, NO_DISPUTES, takenOf } from "./together/disputes";
import { mergeContent } from "./together/merge-content";
import { placesOf, TakenFeed } from "./together/taken-feed";

const KEEP_AFTER_MS = 400;
/** Who has changed it, if it was the same user in another tab, or nobody known. */
const ELSEWHERE = "You, elsewhere";

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

/** The stage of the document, as of a version. */
export type Stage = Pick<SavedVersion, "version" | "number" | "status">;

/** The later of what a save and what the page has told of it. */
export const stageOf = (
  saved: Stage | null,
  page: { version: number | null; number: string | null; status: DocumentStatus },
): { number: string | null; status: DocumentStatus } =>
  saved && saved.version >= (page.version ?? 0)
    ? { number: saved.number, status: saved.status as DocumentStatus }
    : page;

export interface Draft {
  store: EditorStore;
  state: EditorState;
  save: SaveState;
  /** As last saved, here or elsewhere. */
  saved: Stage | null;
  /** Set once somebody else has made it final or deleted it. */
  closed: Closed | null;
  /** What comes from others. */
  feed: TakenFeed;
  /** How often others have changed whom the document is for. */
  partiesTaken: number;
  /** Saves now, even without a line; returns the resulting version, or null if it could not be saved. */
  flush(): Promise<number | null>;
  /** Takes in what others have saved; returns whether there was anything. */
  take(): Promise<boolean>;
  /** The cursor has gone to another place, or out of the document. */
  left(at: string | null): void;
  /** Says whether others have the document open. */
  watch(watched: boolean): void;
  /** Brings back what was kept on this computer, merged with what the server has now. */
  bringBack(kept: LocalDraft): Promise<void>;
  /** What is typed here is no longer wanted. */
  forget(): void;
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
  const [saved, setSaved] = useState<Stage | null>(null);
  const [closed, setClosed] = useState<Closed | null>(null);
  const [partiesTaken, setPartiesTaken] = useState(0);
  const [feed] = useState(() => new TakenFeed());
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
        standing: (version) => readServerState(id, version),
        merge: (base, theirs) => merge(base, theirs),
        onClosed: (now) => setClosed({ now, saved: saver.saved, mine: store.state().content }),
        onOpened: () => setClosed(null),
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

  /** Shows what somebody else has saved beside what is typed here. */
  const merge = (base: Content | null, theirs: ServerState) => {
    const { content: mine, disputes } = store.state();
    const { content: there, about: whom, by } = theirs;
    const merged = mergeContent({
      base,
      mine,
      theirs: there,
      disputes,
      by: by || ELSEWHERE,
      about: whom,
      at: cursorPlace(),
    });
    store.dispatch({ type: "merged", merged });
    const { taken } = merged;
    if (by) feed.tell({ places: placesOf(taken), by });
    if ("customer_id" in taken.fields) setPartiesTaken((count) => count + 1);
    setSaved((before) => (before && before.version > theirs.version ? before : theirs));
    return merged;
  };

  const here = useRef(false);
  /** Whether the first save has still to be announced. */
  const named = useRef(false);
  const followed = useFollowedLink();
  const touched = useRef(false);
  /** Whether what was typed here is discarded, as the document is final. */
  const discarded = useRef(false);
  const latestAbout = useRef(about);
  latestAbout.current = about;

  /** Passes the editor's content to the saver, once the user has changed anything. */
  const note = useCallback(() => {
    const { content, disputes } = store.state();
    if (!touched.current && content === first.current.content) return;
    touched.current = true;
    saver.changed(content, disputes);
  }, [store, saver]);
  const { content, disputes } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typed content is passed on; the rest tracks that the editor is still open.
  useEffect(() => {
    followed.current = false;
    note();
  }, [content, disputes, note, followed]);

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
      base: saver.saved,
      disputes: store.state().disputes,
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
    store.dispatch({ type: "left", at: null });
    note();
    const kept = keep();
    void saver.flush();
    return kept;
  }, [note, keep, saver, store]);
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
      flush: async () => {
        store.dispatch({ type: "left", at: null });
        const { content: typed, disputes: open } = store.state();
        return (await saver.save(typed, open)) ? saver.version : null;
      },
      take: async () => {
        await saver.settled();
        const before = saver.version;
        if (before === null) return false;
        const now = await readServerState(id, before);
        if (now) await saver.take(now);
        return saver.version !== before;
      },
      left: (at: string | null) => {
        const open = leftBehind(store.state().disputes, at);
        if (open.length === 0) return;
        store.dispatch({ type: "left", at });
        feed.tell({ places: placesOf(takenOf(open)), by: open[0]?.by ?? ELSEWHERE });
      },
      watch: (watched: boolean) => {
        saver.watched = watched;
      },
      bringBack: async (kept: LocalDraft) => {
        const { base, content: mine, version, disputes: open = NO_DISPUTES } = kept;
        if (!base) return store.dispatch({ type: "load", content: mine });
        // It was typed on another version: what others have saved since is merged into it.
        const now = await readServerState(id, version ?? undefined);
        const newer = now === "none" ? null : now;
        const merged = mergeContent({
          base,
          mine,
          theirs: newer?.content ?? store.state().content,
          disputes: open,
          by: newer?.by || ELSEWHERE,
          about: newer?.about ?? "",
          at: null,
        });
        store.dispatch({ type: "load", content: mine });
        store.dispatch({ type: "merged", merged });
      },
      forget: () => {
        discarded.current = true;
        dropDraft(userId, id);
      },
    }),
    [saver, store, feed, userId, id],
  );
  return { store, state, save, saved, closed, feed, partiesTaken, ...actions };
}
