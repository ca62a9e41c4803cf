import {
  type MouseEvent as ReactMouseEvent,
  type PointerEvent as ReactPointerEvent,
  type RefObject,
  useRef,
} from "react";
import { DRAG_SLACK, PRESS_MS, useStillPage } from "@/components/ui/drag";
import { COLUMNS, type Column } from "@/lib/workshop/rules/board";

/** The board scrolls while a card is held this near its edge, in pixels. */
const EDGE = 40;
const EDGE_SPEED = 10;

interface Options {
  board: RefObject<HTMLElement | null>;
  /** Whether the card may be moved; if so it is picked up. */
  onPickUp(id: string): boolean;
  onOver(column: Column): void;
  onPlace(): void;
  onGiveBack(): void;
}

interface Held {
  card: HTMLElement;
  pointer: number;
  startX: number;
  startY: number;
  startScroll: number;
  x: number;
  y: number;
  dragging: boolean;
  timer: ReturnType<typeof setTimeout> | null;
}

/** Carries cards by mouse, pen or finger. */
export function useDrag(options: Options) {
  const latest = useRef(options);
  latest.current = options;
  const held = useRef<Held | null>(null);
  const suppressClick = useRef(false);

  useStillPage(options.board, held);

  const start = (current: Held) => {
    if (!latest.current.onPickUp(current.card.dataset.card ?? "")) return release();
    current.dragging = true;
    follow();
  };

  /** Keeps the card under the pointer, and the board under the card. */
  const follow = () => {
    const current = held.current;
    const board = latest.current.board.current;
    if (!current?.dragging || !board) return;
    const box = board.getBoundingClientRect();
    if (current.x < box.left + EDGE) board.scrollBy({ left: -EDGE_SPEED, behavior: "instant" });
    else if (current.x > box.right - EDGE) board.scrollBy({ left: EDGE_SPEED, behavior: "instant" });
    const left = current.x - current.startX + board.scrollLeft - current.startScroll;
    current.card.style.transform = `translate(${left}px, ${current.y - current.startY}px)`;
    latest.current.onOver(columnAt(board, current.x));
    requestAnimationFrame(follow);
  };

  const release = () => {
    const current = held.current;
    if (current?.timer) clearTimeout(current.timer);
    if (current) current.card.style.transform = "";
    held.current = null;
  };

  function onPointerDown(event: ReactPointerEvent<HTMLElement>) {
    if (event.button !== 0 || held.current || !(event.target instanceof Element)) return;
    suppressClick.current = false;
    const card = event.target.closest("[data-card]");
    if (!(card instanceof HTMLElement) || event.target.closest("button")) return;
    const current: Held = {
      card,
      pointer: event.pointerId,
      startX: event.clientX,
      startY: event.clientY,
      startScroll: latest.current.board.current?.scrollLeft ?? 0,
      x: event.clientX,
      y: event.clientY,
      dragging: false,
      timer: null,
    };
    held.current = current;
    if (event.pointerType === "touch") current.timer = setTimeout(() => start(current), PRESS_MS);
  }

  function onPointerMove(event: ReactPointerEvent<HTMLElement>) {
    const current = held.current;
    if (!current || event.pointerId !== current.pointer) return;
    if (!current.dragging) {
      if (Math.hypot(event.clientX - current.startX, event.clientY - current.startY) < DRAG_SLACK) return;
      if (event.pointerType === "touch") return release();
      start(current);
      if (current.dragging) event.currentTarget.setPointerCapture(event.pointerId);
    }
    current.x = event.clientX;
    current.y = event.clientY;
  }

  function onPointerUp(event: ReactPointerEvent<HTMLElement>) {
    const current = held.current;
    if (!current || event.pointerId !== current.pointer) return;
    const board = latest.current.board.current;
    if (current.dragging && board) {
      suppressClick.current = true;
      latest.current.onOver(columnAt(board, event.clientX));
      latest.current.onPlace();
    }
    release();
  }

  function onPointerCancel() {
    if (held.current?.dragging) latest.current.onGiveBack();
    release();
  }

  /** What ends a drag is not a click. */
  function onClickCapture(event: ReactMouseEvent<HTMLElement>) {
    if (!suppressClick.current) return;
    suppressClick.current = false;
    event.preventDefault();
    event.stopPropagation();
  }

  /** A finger that is held on a card carries it, and opens no menu of the browser. */
  function onContextMenu(event: ReactMouseEvent<HTMLElement>) {
    if (held.current?.timer) event.preventDefault();
  }

  /** Lets go of the card, as Escape does. */
  const letGo = () => {
    if (held.current?.dragging) suppressClick.current = true;
    release();
  };

  return {
    letGo,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onClickCapture, onContextMenu },
  };
}

/** The column over which a pointer is, or the nearest. */
function columnAt(board: HTMLElement, x: number): Column {
  const found = COLUMNS.findLast((column) => {
    const box = board.querySelector(`[data-column="${column}"]`)?.getBoundingClientRect();
    return box && box.left <= x;
  });
  return found ?? COLUMNS[0];
}
