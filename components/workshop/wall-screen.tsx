"use client";

import { WifiOff, X } from "lucide-react";
import Link from "next/link";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { COLUMNS, columnWords } from "@/lib/workshop/rules/board";
import { onPage, pagesOf, type WallCard } from "@/lib/workshop/rules/wall";
import { columnIcons } from "./column-icons";
import { useConnection } from "./use-connection";
import { useWakeLock } from "./use-wake-lock";
import { useWallPage } from "./use-wall-page";
import { WallCardItem } from "./wall-card";

interface WallScreenProps {
  garage: string;
  time_zone: string;
  cards: readonly WallCard[];
  /** Where somebody who is signed in goes back to; null on a screen that nobody uses. */
  exit: string | null;
}

/** The board on the wall: it is only looked at, keeps itself up to date and works for days. */
export function WallScreen({ garage, time_zone, cards, exit }: WallScreenProps) {
  const body = useRef<HTMLDivElement>(null);
  const lostAt = useConnection();
  const { now, rows, page } = useWallPage(body);
  const pages = pagesOf(cards, rows);
  useWakeLock();
  const clock = (at: number) =>
    new Intl.DateTimeFormat("en-GB", { timeZone: time_zone, hour: "2-digit", minute: "2-digit" }).format(at);
  return (
    <main className="flex min-h-dvh flex-col gap-3 p-4 xl:h-dvh xl:overflow-hidden">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <h1 className="text-2xl font-semibold tracking-tight">{garage}</h1>
        <p role="status" className="flex items-center gap-2 text-xl font-medium text-danger">
          {lostAt === null ? null : (
            <>
              <WifiOff aria-hidden className="size-6" />
              No connection since {clock(lostAt)}
            </>
          )}
        </p>
        {pages > 1 ? (
          <p className="ml-auto hidden text-xl text-muted-foreground xl:block">
            Page {(page % pages) + 1} of {pages}
          </p>
        ) : null}
        <p className="ml-auto text-4xl font-semibold tabular-nums">{now === null ? "" : clock(now)}</p>
        {exit ? (
          <Button asChild variant="ghost" size="icon">
            <Link href={exit} aria-label="Back to the board">
              <X aria-hidden />
            </Link>
          </Button>
        ) : null}
      </header>
      <div className="grid min-h-0 flex-1 gap-3 md:grid-cols-2 xl:grid-cols-8 xl:grid-rows-1">
        {COLUMNS.map((column, index) => {
          const Icon = columnIcons[column];
          const inColumn = cards.filter((card) => card.column === column);
          return (
            <section
              key={column}
              aria-labelledby={column}
              className="flex min-h-0 min-w-0 flex-col rounded-xl bg-muted/60 p-2"
            >
              <h2
                id={column}
                className="flex items-center gap-2 min-h-12 px-1 pb-1 text-lg leading-tight font-semibold"
              >
                <Icon aria-hidden className="size-5 shrink-0 text-muted-foreground" />
                {columnWords[column]}
                <span className="ml-auto tabular-nums">{inColumn.length}</span>
              </h2>
              <div ref={index === 0 ? body : null} className="min-h-0 flex-1 xl:overflow-hidden">
                <ul className="grid gap-2">
                  {onPage(inColumn, rows, page).map((card) => (
                    <WallCardItem key={card.id} card={card} />
                  ))}
                </ul>
              </div>
            </section>
          );
        })}
      </div>
    </main>
  );
}
