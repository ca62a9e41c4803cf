"use client";

import { Check } from "lucide-react";
import { useState } from "react";
import { ChooseOnPage } from "@/components/documents/choose-on-page";
import { useSelection } from "@/components/documents/row-selection";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { seeToFindings } from "@/lib/vehicle-data/actions";
import type { FindingRow } from "@/lib/vehicle-data/responses";

/** Puts the ticked findings aside, as somebody has seen to them. */
export function FindingActions({ rows }: { rows: readonly FindingRow[] }) {
  const { chosen, choose } = useSelection();
  const [pending, setPending] = useState(false);
  const choosable = rows.filter(({ kind }) => kind !== "plate_moved").map(({ id }) => id);
  const ids = choosable.filter((id) => chosen.has(id));

  async function seen() {
    setPending(true);
    const answer = await seeToFindings({ ids }).finally(() => setPending(false));
    if (!answer.ok) return void toast.error(answer.error.message);
    toast.success(`${answer.data.seen} seen to`);
    choose(ids, false);
  }

  return (
    <>
      <ChooseOnPage ids={choosable} />
      {ids.length > 0 ? (
        <Button pending={pending} onClick={() => void seen()}>
          <Check aria-hidden />
          Seen to
        </Button>
      ) : null}
    </>
  );
}
