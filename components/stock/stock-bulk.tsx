"use client";

import { MapPin, Tag, Tags } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { ChooseOnPage } from "@/components/documents/choose-on-page";
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
  const all = rows.map(({ id }) => id);
  const ids = all.filter((id) => chosen.has(id));
  const choice = <ChooseOnPage ids={all} className="max-sm:hidden" />;
  if (ids.length === 0) return choice;
  const list = ids.join(",");
  return (
    <>
      {choice}
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
