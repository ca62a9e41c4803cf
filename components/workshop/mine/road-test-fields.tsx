"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Label } from "@/components/ui/label";
import { Textarea } from "@/components/ui/textarea";
import { writeRoadTest } from "@/lib/job-work/actions";
import type { JobNotes } from "@/lib/job-work/responses";
import { FigureField } from "./figure-field";
import { SavingWords } from "./saving-words";
import { useKept } from "./use-kept";

interface RoadTestFieldsProps {
  job: string;
  user: string;
  notes: Pick<JobNotes, "road_tested" | "road_test_miles" | "road_test_remark" | "road_tester">;
}

/** Whether the car was driven, how far, and what was noticed. */
export function RoadTestFields({ job, user, notes }: RoadTestFieldsProps) {
  const id = useId();
  const { value, saving, write, flush } = useKept({
    place: `${user}.${job}.road-test`,
    saved: {
      done: notes.road_tested ?? false,
      miles: notes.road_test_miles ?? "",
      remark: notes.road_test_remark ?? "",
    },
    send: ({ value: { done, miles, remark }, key }) =>
      writeRoadTest({ id: job, key, road_tested: done, miles: miles || null, remark }),
  });
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-end gap-3">
        <Button
          size="lg"
          className="h-12 flex-1"
          variant={value.done ? "primary" : "secondary"}
          aria-pressed={value.done}
          onClick={() => write({ ...value, done: !value.done })}
        >
          {value.done ? "Road tested" : "Road test done"}
        </Button>
        <FigureField
          label="Miles"
          name="road_test_miles"
          mode="decimal"
          value={value.miles}
          onWrite={(miles) => write({ ...value, miles })}
          onLeave={flush}
        />
      </div>
      <div className="flex flex-col gap-1">
        <Label htmlFor={id} className="text-base">
          Noticed on the road test
        </Label>
        <Textarea
          id={id}
          name="road_test_remark"
          rows={1}
          maxLength={2000}
          className="min-h-12 text-base leading-6"
          value={value.remark}
          onChange={(event) => write({ ...value, remark: event.target.value })}
          onBlur={flush}
        />
      </div>
      <SavingWords saving={saving} />
    </div>
  );
}
