import type { Dispatch, KeyboardEvent } from "react";
import type { EditorAction } from "./editor-state";
import { adjacentCell, atEdge, type CellPlace, cellPlace, focusCell, type GridCell } from "./grid-cells";
import { JOB_LETTER, kindOfLetter } from "./line-types";
import type { GridActions } from "./use-grid";

export interface GridKeyContext {
  grid: GridActions;
  dispatch: Dispatch<EditorAction>;
  rowIds: readonly string[];
  openJobs(row: string): void;
  openKinds(row: string): void;
  openPrices(row: string): void;
  openTyres(): void;
}

/** Handles a key in the grid. Returns true if it was one of the grid's keys. */
export function onGridKey(event: KeyboardEvent<HTMLElement>, context: GridKeyContext): boolean {
  const at = cellPlace(event.target);
  if (!at) return false;
  const { ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey) return commandKey(event, at, context);
  if (altKey) return moveKey(event, at, context);
  if (at.cell === "item_type" && kindKey(event, at, context)) return true;
  return walkKey(event, at, context);
}

function commandKey(event: KeyboardEvent, at: CellPlace, { grid, dispatch }: GridKeyContext): boolean {
  const key = event.key.toLowerCase();
  if (key === "enter") grid.newLine(at.row);
  else if (key === "d") grid.duplicate(at.row);
  else if (key === "delete") grid.remove(at.row, event.shiftKey);
  else if (key === "z") dispatch({ type: event.shiftKey ? "redo" : "undo" });
  else if (key === "y") dispatch({ type: "redo" });
  else return false;
  return true;
}

function moveKey(
  event: KeyboardEvent,
  at: CellPlace,
  { grid, openPrices, openTyres }: GridKeyContext,
): boolean {
  // On a Mac the key with Alt types another character.
  if (event.code === "KeyP") {
    openPrices(at.row);
    return true;
  }
  if (event.code === "KeyY") {
    openTyres();
    return true;
  }
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return false;
  grid.move(at.row, event.key === "ArrowUp" ? -1 : 1, at.cell);
  return true;
}

/** In the kind cell a letter chooses the kind of line, and a space shows them all. */
function kindKey(event: KeyboardEvent, at: CellPlace, context: GridKeyContext): boolean {
  if (event.key === " ") context.openKinds(at.row);
  else if (event.key === JOB_LETTER) context.openJobs(at.row);
  else {
    const kind = event.key.length === 1 ? kindOfLetter(event.key) : undefined;
    if (!kind) return false;
    context.grid.setKind(at.row, kind);
  }
  return true;
}

function walkKey(
  event: KeyboardEvent<HTMLElement>,
  at: CellPlace,
  { grid, rowIds }: GridKeyContext,
): boolean {
  const target = event.target as HTMLElement;
  switch (event.key) {
    case "Enter":
      if (event.shiftKey) return false;
      grid.leaveEnter(at);
      return true;
    case "ArrowUp":
    case "ArrowDown":
      return verticalKey(event, at, rowIds, target);
    case "ArrowLeft":
    case "ArrowRight": {
      const by = event.key === "ArrowLeft" ? -1 : 1;
      if (target instanceof HTMLSelectElement || !atEdge(target, by)) return false;
      const beside = adjacentCell(target, by);
      if (!beside) return false;
      beside.focus();
      if (beside instanceof HTMLInputElement) beside.select();
      return true;
    }
    default:
      return false;
  }
}

function verticalKey(
  event: KeyboardEvent,
  at: CellPlace,
  rowIds: readonly string[],
  target: HTMLElement,
): boolean {
  if (target instanceof HTMLSelectElement) return false;
  const by = event.key === "ArrowUp" ? -1 : 1;
  // In a description of several lines the arrow keys first move through the text.
  if (target instanceof HTMLTextAreaElement && target.value.includes("\n") && !atEdge(target, by))
    return false;
  const next = rowIds[rowIds.indexOf(at.row) + by];
  return next ? focusCell(next, at.cell as GridCell) || focusCell(next, "description") : false;
}
