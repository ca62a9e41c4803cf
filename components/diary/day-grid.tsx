"use client";

import { useRouter } from "next/navigation";
import { type MouseEvent, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { type DayColumn, type DiaryBy, placeOf, type Span } from "@/lib/appointments/rules/diary-day";
import type { CalendarDay } from "@/lib/appointments/rules/opening";
import { canMove } from "@/lib/appointments/rules/status";
import type { WorkingDay } from "@/lib/appointments/rules/working-hours";
import { CardMenu } from "./card-menu";
import type { CardView } from "./card-view";
import { ConfirmPlacing } from "./confirm-placing";
import { GridCards } from "./grid-cards";
import { GridColumns } from "./grid-columns";
import { bookingHref, cardHref, closedHref, type DiaryAddress } from "./links";
import { MoveBanner } from "./move-banner";
import { boxOf, type GridFrame } from "./paint";
import { useSameCards } from "./same-cards";
import { useCardKeys } from "./use-card-keys";
import { useKeptFocus } from "./use-kept-focus";
import { useLifted } from "./use-lifted";
import { useMove } from "./use-move";
import { usePlacing } from "./use-placing";
import { usePointer } from "./use-pointer";

export interface ColumnView extends DayColumn {
  sold: number;
  there: number;
  /** A technician's own hours; null in a column that has the garage's. */
  hours: CalendarDay["hours"] | null;
}

interface DayGridProps {
  day: CalendarDay;
  by: DiaryBy;
  columns: readonly ColumnView[];
  technicians: readonly WorkingDay[];
  /** As `packCards` sends them. */
  cards: string;
  /** Cards of other days that the URL may pick up. */
  tray: readonly CardView[];
  hours: Span;
  /** The minute of the local day, if the day is today. */
  now: number | null;
  address: DiaryAddress;
  /** The card that the URL has picked up, to be put down by a tap. */
  picked: string | null;
  mayChange: boolean;
  mayCreate: boolean;
}

/** Bays or technicians as columns, the hours of the day as rows. Cards are moved by mouse, finger, keys or single taps. */
export function DayGrid(props: DayGridProps) {
  const { day, by, columns, technicians, hours, address, mayChange, mayCreate } = props;
  const router = useRouter();
  const [body, scroller, ghost, live] = [
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLParagraphElement>(null),
  ];
  const placing = usePlacing({ date: day.date, by, cards: useSameCards(props.cards), tray: props.tray });
  const { cards } = placing;
  const ids = useMemo(() => columns.map(({ id }) => id), [columns]);
  const frame: GridFrame = useMemo(
    () => ({ start: hours.start, end: hours.end, columns: columns.length }),
    [hours.start, hours.end, columns.length],
  );
  const diary = useMemo(
    () => ({ day, by, columns, technicians, cards }),
    [day, by, columns, technicians, cards],
  );
  const byId = useMemo(() => new Map(cards.map((card) => [card.id, card])), [cards]);
  const mover = useMove({
    diary,
    frame,
    columns: ids,
    ghost,
    live,
    onPlace: (move, objection) => {
      if (props.picked) router.replace(closedHref(address), { scroll: false });
      if (move.card) placing.ask(move, objection);
      else router.push(bookingHref(address, by, move.placing), { scroll: false });
    },
  });
  const mayMove = useCallback(
    (card: Pick<CardView, "cut"> & { status?: string }) =>
      mayChange && card.cut === null && canMove(card.status ?? "booked"),
    [mayChange],
  );
  const pointer = usePointer({
    body,
    scroller,
    frame,
    columns: ids,
    mover,
    cardOf: (id) => byId.get(id),
    mayMove,
    mayDraw: mayCreate,
  });
  const pickUpFromUrl = useEffectEvent((id: string) => {
    const card = byId.get(id) ?? props.tray.find((other) => other.id === id);
    if (card && mayMove(card)) mover.pickUp(card, "place", "tap", !byId.has(id));
  });
  useEffect(() => {
    if (props.picked) pickUpFromUrl(props.picked);
  }, [props.picked]);
  const [menuOf, setMenuOf] = useState<CardView | null>(null);
  const open = ({ id }: Pick<CardView, "id">) => router.push(cardHref(address, id), { scroll: false });
  const keys = useCardKeys({
    body,
    mover,
    cardOf: (id) => byId.get(id),
    columns: ids,
    by,
    mayMove,
    onMenu: setMenuOf,
    onOpen: open,
  });

  const focusOn = (id: string) => body.current?.querySelector<HTMLElement>(`[data-card="${id}"]`)?.focus();
  useLifted(body, mover.carried?.id);
  const focus = useKeptFocus(body, cards);
  const carry = (card: CardView, changing: "place" | "length") => {
    focusOn(card.id);
    mover.pickUp(card, changing, "keys");
  };
  function openOrBook(event: MouseEvent<HTMLElement>) {
    const card = event.target instanceof Element && event.target.closest<HTMLElement>("[data-card]");
    if (!card) {
      if (mayCreate && !mover.isCarrying())
        router.push(bookingHref(address, by, pointer.slotAt(event.clientX, event.clientY)), {
          scroll: false,
        });
      return;
    }
    // With a key held, or another button, the browser opens it elsewhere.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open({ id: card.dataset.card ?? "" });
  }
  return (
    <>
      <p ref={live} aria-live="assertive" className="sr-only" />
      <MoveBanner
        carried={mover.carried}
        card={[...cards, ...props.tray].find(({ id }) => id === mover.carried?.id)}
        onGiveBack={() => {
          mover.giveBack();
          if (props.picked) router.replace(closedHref(address), { scroll: false });
        }}
      />
      <div
        ref={scroller}
        data-fill
        className="relative min-h-96 overflow-auto overscroll-x-contain rounded-lg border bg-card print:max-h-none print:overflow-visible"
      >
        <GridColumns columns={columns} by={by} frame={frame} hours={day.hours} now={props.now}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the cards in it are links; this hears what bubbles up from them */}
          <div
            ref={body}
            data-grid
            className="absolute inset-0"
            {...pointer.handlers}
            {...focus}
            onKeyDown={keys.onKeyDown}
            onClick={openOrBook}
          >
            <GridCards
              cards={cards}
              columns={ids}
              by={by}
              frame={frame}
              address={address}
              isMovable={mayMove}
            />
            {/* Contained, so that the ghost is laid out alone, and not with every card. */}
            <div aria-hidden className="pointer-events-none absolute inset-0 z-10 contain-strict">
              <div
                ref={ghost}
                hidden
                className="absolute flex flex-col justify-between overflow-hidden rounded-md border-2 border-primary bg-primary/15 px-1.5 py-0.5 text-xs font-medium data-[objection=confirm]:border-warning data-[objection=confirm]:bg-warning/15 data-[objection=never]:border-danger data-[objection=never]:bg-danger/15"
              >
                <span className="tabular-nums" />
                <span className="text-danger" />
              </div>
            </div>
          </div>
          <CardMenu
            label={menuOf ? menuOf.registration || menuOf.title : null}
            style={menuOf ? boxOf(frame, menuOf, Math.max(0, ids.indexOf(placeOf(menuOf, by)))) : undefined}
            onClose={() => {
              setMenuOf(null);
              if (menuOf) focusOn(menuOf.id);
            }}
            onMove={() => menuOf && carry(menuOf, "place")}
            onChangeLength={() => menuOf && carry(menuOf, "length")}
            onOpen={() => menuOf && open(menuOf)}
          />
        </GridColumns>
      </div>
      <ConfirmPlacing asked={placing.asked} onConfirm={placing.confirm} onLeave={placing.leave} />
    </>
  );
}
