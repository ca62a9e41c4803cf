"use client";

import { useRouter } from "next/navigation";
import { DateInput } from "@/components/ui/date-input";
import { type DiaryAddress, diaryHref } from "./links";

/** Goes to any day, typed or chosen. */
export function DayPicker({ address }: { address: DiaryAddress }) {
  const router = useRouter();
  return (
    <DateInput
      key={address.date}
      aria-label="Day"
      defaultValue={address.date}
      onChange={(date) => {
        if (/^\d{4}-\d{2}-\d{2}$/.test(date) && date !== address.date)
          router.push(diaryHref({ ...address, date }));
      }}
      className="w-40"
    />
  );
}
