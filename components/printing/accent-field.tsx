"use client";

import { useState } from "react";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";

/** One colour for all papers, or a colour for each kind. */
export function AccentField({ name, initial }: { name: string; initial: string | null }) {
  const [own, setOwn] = useState(initial !== null);
  return (
    <div className="flex flex-col gap-1.5 sm:col-span-3">
      <Label htmlFor={`${name}_choice`}>Colour</Label>
      <div className="flex gap-2">
        <Select
          id={`${name}_choice`}
          value={own ? "own" : "kinds"}
          onChange={(event) => setOwn(event.currentTarget.value === "own")}
        >
          <option value="kinds">Each kind its own</option>
          <option value="own">One for all</option>
        </Select>
        {own ? (
          <Input
            type="color"
            name={name}
            aria-label="The colour"
            defaultValue={initial ?? "#006b67"}
            className="w-14 shrink-0 p-1"
          />
        ) : (
          <input type="hidden" name={name} value="" />
        )}
      </div>
    </div>
  );
}
