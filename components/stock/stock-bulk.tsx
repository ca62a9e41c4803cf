"use client";

import { MapPin, Tag, Tags } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useSelection } from "@/components/documents/row-selection";
import { Button } from "@/components/ui/button";
import { MoveDialog } from "./move-dialog";

interface StockBulkProps {
  /** All rows of this page. */
  rows: readonly { id: string }[];
  mayUpdate: boolean;
  mayReprice: boolean;
}

/** Prints labels for the ticked parts, moves them, or sets their prices by the mark-up. */
export function StockBulk({ rows, mayUpdate, mayReprice }: StockBulkProps) {
  const { chosen, choose } = useSelection();
  const [moving, setMoving] = useState(false);
  const ids = rows.map(({ id }) => id).filter((id) => chosen.has(id));
  if (ids.length === 0)
    return rows.length > 0 ? (
      <Button
        variant="ghost"
        className="max-sm:hidden"
        onClick={() =>
          choose(
            rows.map(({ id }) => id),
            true,
          )
        }
      >
        Choose all {rows.length}
      </Button>
    ) : null;
  const list = ids.join(",");
  return (
    <>
      <Button variant="ghost" onClick={() => choose(ids, false)}>
        {ids.length} chosen: none
      </Button>
      <Button asChild>
        <Link href={`/stock/labels?items=${list}`} prefetch={false}>
          <Tag aria-hidden />
          Labels
        </Link>
      </Button>
      {mayUpdate ? (
        <Button onClick={() => setMoving(true)}>
          <MapPin aria-hidden />
          Move
        </Button>
      ) : null}
      {mayReprice ? (
        <Button asChild>
          <Link href={`/stock/reprice?ids=${list}`} prefetch={false}>
            <Tags aria-hidden />
            Reprice
          </Link>
        </Button>
      ) : null}
      {moving ? (
        <MoveDialog
          ids={ids}
          onClose={() => setMoving(false)}
          onMoved={() => {
            setMoving(false);
            choose(ids, false);
          }}
        />
      ) : null}
    </>
  );
}
