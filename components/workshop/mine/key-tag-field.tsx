"use client";

import { writeKeyTag } from "@/lib/job-work/actions";
import { FigureField } from "./figure-field";
import { SavingWords } from "./saving-words";
import { useKept } from "./use-kept";

interface KeyTagFieldProps {
  job: string;
  user: string;
  saved: string | null;
}

/** What the tag of the car's keys says. */
export function KeyTagField({ job, user, saved }: KeyTagFieldProps) {
  const { value, saving, write, flush } = useKept({
    place: `${user}.${job}.key-tag`,
    saved: saved ?? "",
    send: ({ value, key }) => writeKeyTag({ id: job, key, key_tag: value }),
  });
  return (
    <div className="flex flex-col gap-1">
      <FigureField
        label="Key tag"
        name="key_tag"
        mode="text"
        value={value}
        invalid={saving.is === "refused"}
        onWrite={write}
        onLeave={flush}
      />
      <SavingWords saving={saving} />
    </div>
  );
}
