import { LinkTabs } from "@/components/ui/link-tabs";

/** The parts of the reminders: what is due, what goes out by itself, the year ahead, the MOTs to be expected, and what came of it. */
export function ReminderPartTabs({ current, held }: { current: string; held?: number }) {
  const parts = [
    { href: "/reminders", label: "Due" },
    {
      href: "/reminders/queue",
      label: "Going out",
      ...(held ? { count: `${held.toLocaleString("en-GB")} held` } : {}),
    },
    { href: "/reminders/year", label: "Year ahead" },
    { href: "/reminders/mot-forecast", label: "MOT forecast" },
    { href: "/reminders/results", label: "Results" },
  ];
  return (
    <LinkTabs
      label="Reminders"
      tabs={parts.map((part) => ({ ...part, current: part.href === current }))}
      className="mb-4"
    />
  );
}
