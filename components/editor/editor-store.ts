import { useSyncExternalStore } from "react";
import type { Row } from "./editor-rows";
import {
  type Content,
  type EditorAction,
  type EditorState,
  editorReducer,
  editorState,
} from "./editor-state";
import type { Dispute } from "./together/disputes";

/**
 * Holds the document being edited and notifies its components of each change; a component renders again only
 * if its own part has changed.
 */
export class EditorStore {
  #state: EditorState;
  #rows: ReadonlyMap<string, Row> | null = null;
  #disputes: ReadonlyMap<string, readonly Dispute[]> | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(content: Content) {
    this.#state = editorState(content);
  }

  readonly state = (): EditorState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly dispatch = (action: EditorAction): void => {
    const next = editorReducer(this.#state, action);
    if (next === this.#state) return;
    if (next.content.rows !== this.#state.content.rows) this.#rows = null;
    if (next.disputes !== this.#state.disputes) this.#disputes = null;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  };

  row(id: string): Row | undefined {
    this.#rows ??= new Map(this.#state.content.rows.map((row) => [row.id, row]));
    return this.#rows.get(id);
  }

  /** The disputes about a line or a field: the same array while no dispute changes. */
  disputes(of: string): readonly Dispute[] {
    this.#disputes ??= Map.groupBy(
      Object.values(this.#state.disputes),
      ({ key }) => key.split(".", 1)[0] ?? key,
    );
    return this.#disputes.get(of) ?? NONE;
  }
}

const NONE: readonly Dispute[] = [];

export const useEditorState = ({ subscribe, state }: EditorStore): EditorState =>
  useSyncExternalStore(subscribe, state, state);

/** Returns one line; undefined once it is removed. */
export function useRow(store: EditorStore, id: string): Row | undefined {
  const row = () => store.row(id);
  return useSyncExternalStore(store.subscribe, row, row);
}

export function useDisputes(store: EditorStore, of: string): readonly Dispute[] {
  const disputes = () => store.disputes(of);
  return useSyncExternalStore(store.subscribe, disputes, disputes);
}
