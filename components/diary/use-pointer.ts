import {
  type MouseEvent as ReactMouseEvent,
  type PointerEvent as ReactPointerEvent,
  type RefObject,
  useRef,
} from "react";
import { DRAG_SLACK, PRESS_MS, useStillPage } from "@/components/ui/drag";
import { type Placing, STEP_MINUTES } from "@/lib/appointments/rules/diary-day";
import type { PickedCard, Spot } from "./move";
import { type GridFrame, MINUTE_REM } from "./paint";
import type { Mover } from "./use-move";

/** The grid scrolls while a card is held this near its edge, in pixels. */
const EDGE = 48;
const EDGE_SPEED = 12;

interface Options {
  body: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  frame: GridFrame;
  columns: readonly (string | null)[];
  mover: Mover;
  cardOf(id: string): PickedCard | undefined;
  mayMove(card: PickedCard): boolean;
  mayDraw: boolean;
}

interface Held {
  pointer: number;
  x: number;
  y: number;
  /** Minutes from the card's beginning to where it is held. */
  grip: number;
  begin(): void;
  dragging: boolean;
  timer: ReturnType<typeof setTimeout> | null;
}

/** Carries cards by mouse, pen or finger, and draws bookings on the free grid. */
export function usePointer(options: Options) {
  const latest = useRef(options);
  latest.current = options;
  const held = useRef<Held | null>(null);
  const suppressClick = useRef(false);

  const spotAt = (x: number, y: number, grip = 0): Spot | null => {
    const { body, frame, columns } = latest.current;
    const rect = body.current?.getBoundingClientRect();
    if (!rect) return null;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const index = Math.floor(((x - rect.left) / rect.width) * columns.length);
    const column = columns[Math.min(columns.length - 1, Math.max(0, index))] ?? null;
    return { column, minutes: frame.start + (y - rect.top) / (rem * MINUTE_REM) - grip };
  };

  const release = () => {
    if (held.current?.timer) clearTimeout(held.current.timer);
    held.current = null;
  };

  useStillPage(options.body, held);

  const start = (current: Held) => {
    current.dragging = true;
    current.begin();
    scrollAtEdge();
  };

  const scrollAtEdge = () => {
    const { scroller, mover } = latest.current;
    const current = held.current;
    const box = scroller.current?.getBoundingClientRect();
    if (!current?.dragging || !box) return;
    const toward = (at: number, from: number, to: number) =>
      at < from + EDGE ? -EDGE_SPEED : at > to - EDGE ? EDGE_SPEED : 0;
    const [left, top] = [toward(current.x, box.left, box.right), toward(current.y, box.top, box.bottom)];
    if (left || top) {
      scroller.current?.scrollBy({ left, top, behavior: "instant" });
      const spot = spotAt(current.x, current.y, current.grip);
      if (spot) mover.dragTo(spot);
    }
    requestAnimationFrame(scrollAtEdge);
  };

  function onPointerDown(event: ReactPointerEvent<HTMLElement>) {
    const { mover, cardOf, mayMove, mayDraw } = latest.current;
    // A drag whose card now stands in another column ended without a click, as what was pressed is no longer there.
    suppressClick.current = false;
    if (event.button !== 0 || held.current?.dragging || !(event.target instanceof Element)) return;
    const spot = spotAt(event.clientX, event.clientY);
    if (!spot) return;
    const element = event.target.closest("[data-card]");
    const card = element instanceof HTMLElement ? cardOf(element.dataset.card ?? "") : undefined;
    const longer = event.target.closest("[data-handle]") !== null;
    if (mover.isCarrying()) return;
    if (card ? !mayMove(card) : !mayDraw) return;
    release();
    const current: Held = {
      pointer: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      grip: card ? spot.minutes - (longer ? card.end : card.start) : 0,
      begin: () => (card ? mover.pickUp(card, longer ? "length" : "place", "pointer") : mover.draw(spot)),
      dragging: false,
      timer: null,
    };
    held.current = current;
    if (event.pointerType === "touch") current.timer = setTimeout(() => start(current), PRESS_MS);
  }

  function onPointerMove(event: ReactPointerEvent<HTMLElement>) {
    const current = held.current;
    if (!current || event.pointerId !== current.pointer) return;
    const moved = Math.hypot(event.clientX - current.x, event.clientY - current.y);
    if (!current.dragging) {
      if (moved < DRAG_SLACK) return;
      if (event.pointerType === "touch") return release();
      start(current);
      // Not before it moves: the click of a captured pointer belongs to the grid, and not to the card.
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    current.x = event.clientX;
    current.y = event.clientY;
    const spot = spotAt(event.clientX, event.clientY, current.grip);
    if (spot) latest.current.mover.dragTo(spot);
  }

  function onPointerUp(event: ReactPointerEvent<HTMLElement>) {
    const current = held.current;
    if (!current || event.pointerId !== current.pointer) return;
    if (current.dragging) {
      suppressClick.current = true;
      latest.current.mover.place();
    }
    release();
  }

  function onPointerCancel() {
    if (held.current?.dragging) latest.current.mover.giveBack();
    release();
  }

  /** A tap on the grid puts down the card that is carried by taps. What ends a drag is not a click. */
  function onClickCapture(event: ReactMouseEvent<HTMLElement>) {
    const { mover } = latest.current;
    if (suppressClick.current) {
      suppressClick.current = false;
      event.preventDefault();
      event.stopPropagation();
    } else if (mover.carried?.by === "tap") {
      event.preventDefault();
      event.stopPropagation();
      const spot = spotAt(event.clientX, event.clientY);
      if (spot) {
        mover.dragTo({ ...spot, minutes: Math.floor(spot.minutes / STEP_MINUTES) * STEP_MINUTES });
        mover.place();
      }
    }
  }

  /** The hour that a click on the free grid asks for. */
  function slotAt(x: number, y: number): Placing {
    const spot = spotAt(x, y);
    const start = Math.floor((spot?.minutes ?? 0) / STEP_MINUTES) * STEP_MINUTES;
    return { column: spot?.column ?? null, start, end: start + 60 };
  }

  return { slotAt, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onClickCapture } };
}
