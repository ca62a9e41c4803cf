"use client";

import { formatDate } from "@/lib/core/dates/date-words";
import { writeMileage } from "@/lib/job-work/actions";
import { FigureField } from "./figure-field";
import { SavingWords } from "./saving-words";
import { useKept } from "./use-kept";

interface MileageFieldsProps {
  job: string;
  user: string;
  mileageIn: number | null;
  mileageOut: number | null;
  /** The latest reading besides those of this job. */
  last: { read_on: string; mileage: number } | null;
}

const figureOf = (typed: string): number => Number(typed.replaceAll(/[,\s]/g, "") || Number.NaN);

/** The mileage at which the car came and goes. One that is lower than an earlier reading is said, and saved: it may be another clock. */
export function MileageFields({ job, user, mileageIn, mileageOut, last }: MileageFieldsProps) {
  const { value, saving, write, flush } = useKept({
    place: `${user}.${job}.mileage`,
    saved: { in: String(mileageIn ?? ""), out: String(mileageOut ?? "") },
    send: ({ value, seen, key }) =>
      writeMileage({
        ...{ id: job, key },
        ...(value.in === seen.in ? {} : { mileage_in: value.in || null }),
        ...(value.out === seen.out ? {} : { mileage_out: value.out || null }),
      }),
  });
  const low = last && [value.in, value.out].some((typed) => figureOf(typed) < last.mileage);
  const turned = figureOf(value.out) < figureOf(value.in);
  return (
    <div className="flex flex-col gap-1">
      <div className="flex gap-3">
        <FigureField
          label="Mileage in"
          name="mileage_in"
          value={value.in}
          onWrite={(typed) => write({ ...value, in: typed })}
          onLeave={flush}
        />
        <FigureField
          label="Mileage out"
          name="mileage_out"
          value={value.out}
          onWrite={(typed) => write({ ...value, out: typed })}
          onLeave={flush}
        />
      </div>
      {low || turned ? (
        <p role="status" className="text-sm font-medium text-warning">
          {turned
            ? "Out is less than in: is that right?"
            : last &&
              `Less than ${last.mileage.toLocaleString("en-GB")} on ${formatDate(last.read_on)}: is that right?`}
        </p>
      ) : null}
      <SavingWords saving={saving} />
    </div>
  );
}
